import type { RuleId } from '../check-print.ts';
import type { FindingFacts } from '../rule.ts';

/** What is wrong and what to do, for each rule. */
export type RuleLocale = Readonly<
  Record<RuleId, { sentence: (facts: FindingFacts) => string; fix: (facts: FindingFacts) => string }>
>;
