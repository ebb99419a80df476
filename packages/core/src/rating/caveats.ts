import type { RuleSet } from '../criteria/rule-set.ts';

/** Why a result is not to be shown as settled. Every rating carries the first. */
export const CAVEAT_CODES = [
  'not-official',
  'rows-doubtful',
  'sums-fail',
  'articles-not-obtained',
  'minima-not-obtained',
  'between-printed-bands',
] as const;

export type CaveatCode = (typeof CAVEAT_CODES)[number];

/** What a reader has to know of a rule set before trusting a result from it. */
export function caveatsOf(ruleSet: RuleSet): CaveatCode[] {
  const caveats: CaveatCode[] = ['not-official'];
  if (ruleSet.criteria.some(({ status }) => status !== 'confirmed')) caveats.push('rows-doubtful');
  const failing = ['best-below-maximum', 'options-against-maximum', 'part-below-declared'];
  if (ruleSet.anomalies.some(({ code }) => failing.includes(code))) caveats.push('sums-fail');
  if (ruleSet.decision === '148-2023') caveats.push('articles-not-obtained');
  if (ruleSet.decision === '1048-2019') caveats.push('minima-not-obtained');
  return caveats;
}
