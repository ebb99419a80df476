import type { Criterion, Option, RuleSet } from '../criteria/rule-set.ts';
import { optionForShare } from './option-for-share.ts';
import type { PolicyUsed, RatePolicy } from './policy.ts';
import type { Answer, ScoreSheet, SheetIssue, SheetIssueCode } from './score-sheet.ts';

/** A sheet that the law allows: one option or none for every criterion, in the order of the rule set. */
export interface LegalSheet {
  readonly chosen: ReadonlyMap<string, Option | undefined>;
  readonly used: PolicyUsed;
}

type Reading = { readonly sheet: LegalSheet } | { readonly issues: readonly SheetIssue[] };

interface Pick {
  readonly option?: Option | undefined;
  readonly used?: PolicyUsed;
  readonly issue?: Omit<SheetIssue, 'at'>;
}

const refused = (code: SheetIssueCode, value?: string): Pick => ({ issue: { code, ...(value === undefined ? {} : { value }) } });

function pickOption(criterion: Criterion, answer: Exclude<Answer, null>, policy: RatePolicy): Pick {
  if (typeof answer === 'object' && 'percent' in answer) {
    const { percent } = answer;
    if (!(percent >= 0 && percent <= 100)) return refused('SHEET_PERCENT_RANGE', String(percent));
    const share = optionForShare(criterion, percent, policy);
    if (share === undefined) return refused('SHEET_PERCENT_NOT_TAKEN', String(percent));
    return { option: criterion.options.find(({ id }) => id === share.option), used: share.used };
  }
  const ids = typeof answer === 'string' ? [answer] : [...new Set(answer)];
  const options = ids.map((id) => criterion.options.find((option) => option.id === id));
  const unknown = ids.find((_, place) => options[place] === undefined);
  if (unknown !== undefined) return refused('SHEET_OPTION_UNKNOWN', unknown);
  if (options.length > 1) {
    const bothCases = new Set(options.map((option) => option?.case)).size > 1;
    return refused(bothCases ? 'SHEET_BOTH_CASES' : 'SHEET_TWO_OPTIONS', ids.join(', '));
  }
  return { option: options[0] };
}

/** Holds a sheet against its rule set: a legal reading, or every issue found. Never throws. */
export function readSheet(sheet: ScoreSheet, ruleSet: RuleSet, policy: RatePolicy): Reading {
  if (sheet.ruleSet !== ruleSet.ref) return { issues: [{ code: 'SHEET_OTHER_RULE_SET', at: ruleSet.ref, value: sheet.ruleSet }] };
  const issues: SheetIssue[] = [];
  const chosen = new Map<string, Option | undefined>();
  const used: { -readonly [K in keyof RatePolicy]?: RatePolicy[K] } = {};
  const cases = new Set<1 | 2>();
  for (const criterion of ruleSet.criteria) {
    const { id, needsStory } = criterion;
    const answer = Object.hasOwn(sheet.answers, id) ? sheet.answers[id] : undefined;
    const hasStory = needsStory === undefined || (chosen.get(needsStory)?.points ?? 0) > 0;
    const empty = answer === undefined || answer === null || (Array.isArray(answer) && answer.length === 0);
    if (empty) {
      chosen.set(id, undefined);
      if (!hasStory) continue;
      if (answer !== null) {
        if (policy.blank === 'refused') issues.push({ code: 'SHEET_BLANK', at: id });
        else used.blank = policy.blank;
      } else if (policy.none === 'refused') issues.push({ code: 'SHEET_NONE_REFUSED', at: id });
      else used.none = policy.none;
      continue;
    }
    const pick = pickOption(criterion, answer, policy);
    Object.assign(used, pick.used);
    chosen.set(id, pick.option);
    if (pick.issue !== undefined) issues.push({ at: id, ...pick.issue });
    else if (!hasStory) issues.push({ code: 'SHEET_STORY_MISSING', at: id, value: needsStory });
    if (pick.option?.case !== undefined) cases.add(pick.option.case);
  }
  if (cases.size > 1) {
    if (policy.cases === 'one') issues.push({ code: 'SHEET_CASES_MIXED', at: ruleSet.ref });
    else used.cases = policy.cases;
  }
  const ids = new Set(ruleSet.criteria.map(({ id }) => id));
  for (const id of Object.keys(sheet.answers)) if (!ids.has(id)) issues.push({ code: 'SHEET_CRITERION_UNKNOWN', at: id });
  for (const finding of sheet.findings ?? []) {
    if (!ruleSet.gates.some(({ code }) => code === finding)) issues.push({ code: 'SHEET_FINDING_UNKNOWN', at: finding });
  }
  return issues.length > 0 ? { issues } : { sheet: { chosen, used } };
}
