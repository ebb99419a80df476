export * from './rule-set.ts';
export type { Decision, MissingRules } from './decision.ts';
export { type Completeness, completeness, type SumFailure } from './completeness.ts';
export { loadRuleSet } from './load-rule-set.ts';
export { type CriteriaTexts, label } from './label.ts';
