import { decodeText } from '@ocop/core';
import { type CriteriaTexts, loadRuleSet, type RuleSet } from '@ocop/core/criteria';
import { readScoreSheetCsv, type ScoreSheet, scoreSheetSchema, type SheetIssue } from '@ocop/core/rating';
import { ratingEn as en } from '@ocop/core/rating/en';
import { ratingVi as vi } from '@ocop/core/rating/vi';
import { CliError, EXIT } from './cli-error.ts';
import { readInput } from './read-list.ts';
import { readFormat } from './read-format.ts';

/** Labels of the criteria of a decision; those of 1048/2019 are a table of their own. */
export async function loadTexts(ruleSet: RuleSet['ref']): Promise<CriteriaTexts> {
  if (ruleSet.startsWith('1048-2019')) return (await import('@ocop/core/criteria/1048-2019/texts')).CRITERIA_TEXTS_1048;
  return (await import('@ocop/core/criteria/texts')).CRITERIA_TEXTS;
}

/** One line in each language for every issue of a sheet. */
export function describeSheetIssues(issues: readonly SheetIssue[]): { readonly vi: string; readonly en: string } {
  return {
    vi: issues.map((issue) => `${issue.at}: ${vi.issues[issue.code](issue)}`).join('\n'),
    en: issues.map((issue) => `${issue.at}: ${en.issues[issue.code](issue)}`).join('\n'),
  };
}

/** A rule set by its name, `26-2026/8`, or a `CliError` that says which names there are. */
export async function readRuleSet(ref: RuleSet['ref']): Promise<RuleSet> {
  return loadRuleSet(ref).catch((cause: unknown) => {
    throw new CliError(
      { vi: `Không có bộ tiêu chí ${ref} trong bộ dữ liệu này.`, en: `There is no rule set ${ref} in these tables.` },
      EXIT.usage,
      { cause },
    );
  });
}

/** A filled-in sheet, JSON or CSV, with its rule set. Marks that cannot be read stop the command: nothing is rated by guess. */
export async function readScoreSheet(path: string): Promise<{ readonly sheet: ScoreSheet; readonly ruleSet: RuleSet }> {
  let sheet: ScoreSheet | undefined;
  if (path.endsWith('.json')) {
    sheet = await readFormat(path, scoreSheetSchema, { vi: 'phiếu chấm điểm', en: 'a score sheet' });
  } else {
    const read = readScoreSheetCsv(decodeText(await readInput(path)).text);
    if (read.issues.length > 0) throw new CliError(describeSheetIssues(read.issues), EXIT.negative);
    sheet = read.sheet;
  }
  if (sheet === undefined) throw new CliError({ vi: `“${path}” không có dòng nào.`, en: `“${path}” has no rows.` });
  return { sheet, ruleSet: await readRuleSet(sheet.ruleSet) };
}
