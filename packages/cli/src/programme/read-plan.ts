import { checkPlan, parsePlan, type Plan, type PlanIssue } from '@ocop/core/programme';
import { programmeEn } from '@ocop/core/programme/en';
import { programmeVi } from '@ocop/core/programme/vi';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { CliError } from '../cli-error.ts';
import { readInput } from '../read-list.ts';

/** A plan is a page of text. */
const MAX_BYTES = 5 * 1024 * 1024;

/** An issue with the line of the file where it stands. */
export interface PlacedIssue extends PlanIssue {
  readonly line?: number;
}

/** The value of a plan file and what is wrong with it. YAML 1.2, of which JSON is a part; days stay text, as no YAML 1.2 schema makes dates of them. */
export async function inspectPlan(path: string): Promise<{ readonly value: unknown; readonly issues: readonly PlacedIssue[] }> {
  const text = new TextDecoder().decode(await readInput(path, MAX_BYTES));
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2' });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const { line } = lines.linePos(broken.pos[0]);
    const where = `${path}, dòng / line ${line}`;
    throw new CliError({
      vi: `Không đọc được tệp kế hoạch (${where}): ${broken.code}.`,
      en: `The plan file cannot be read (${where}): ${broken.code}.`,
    });
  }
  // Aliases may stand a hundred times; more is a file that means harm.
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  const issues = checkPlan(value).map((issue): PlacedIssue => {
    const node = document.getIn(issue.path.split('.'), true);
    const range = isNode(node) ? node.range : undefined;
    return range ? { ...issue, line: lines.linePos(range[0]).line } : issue;
  });
  return { value, issues };
}

export function describePlanIssue(issue: PlacedIssue): { readonly vi: string; readonly en: string } {
  const at = issue.line === undefined ? '' : ` (dòng / line ${issue.line})`;
  return {
    vi: programmeVi.planIssues[issue.code](issue) + at,
    en: programmeEn.planIssues[issue.code](issue) + at,
  };
}

/** The plan, or a `CliError` that names every problem with its line. */
export async function readPlan(path: string): Promise<Plan> {
  const { value, issues } = await inspectPlan(path);
  const errors = issues.filter(({ severity }) => severity === 'error').map(describePlanIssue);
  if (errors.length > 0) {
    throw new CliError({
      vi: `Kế hoạch “${path}” chưa dùng được:\n  ${errors.map(({ vi }) => vi).join('\n  ')}`,
      en: `The plan “${path}” cannot be used:\n  ${errors.map(({ en }) => en).join('\n  ')}`,
    });
  }
  return parsePlan(value);
}
