import type { Decision } from '../decision.ts';
import { loadFrom } from '../decision.ts';
import type { RuleSet } from '../rule-set.ts';
import { SETS } from './sets.ts';

/**
 * Decision 26/2026/QĐ-TTg, in force. Source: unofficial full transcription (docs/sources-criteria.md), read 2026-11-23;
 * bands Article 3.3, parts Article 3.1.
 */
export const DECISION: Decision = {
  id: '26-2026',
  number: '26/2026/QĐ-TTg',
  signedOn: '2026-05-22',
  official: 'https://vanban.chinhphu.vn/?classid=1&docid=218267&orggroupid=3&pageid=27160',
  from: '2026-05-22',
  parts: [40, 25, 35],
  bands: 'half-open',
  productSets: Object.keys(SETS).map(Number),
  missing: [{ code: 'signed-text' }],
};

/** One sheet of 26/2026, fetched alone. Rejects with `ERR_RULE_SET_MISSING` for anything but 1–26. */
export function loadRuleSet(productSet: number): Promise<RuleSet> {
  return loadFrom(DECISION, SETS, productSet);
}
