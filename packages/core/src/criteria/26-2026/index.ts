export { DECISION, loadRuleSet } from './decision.ts';
