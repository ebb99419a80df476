import type { Decision } from '../decision.ts';
import { loadFrom } from '../decision.ts';
import type { RuleSet } from '../rule-set.ts';
import { SETS } from './sets.ts';

/**
 * Decision 148/QĐ-TTg of 2023, replaced by 26/2026. The transcription holds sheets only: its articles, forms and knock-out lines were not
 * obtained, nor the text of its amendment 1489/QĐ-TTg (2025), which may have changed points. The attribution of the sheets is inferred.
 */
export const DECISION: Decision = {
  id: '148-2023',
  number: '148/QĐ-TTg',
  signedOn: '2023-02-24',
  from: '2023-02-24',
  until: '2026-05-21',
  parts: [40, 25, 35],
  bands: 'half-open',
  productSets: Object.keys(SETS).map(Number),
  missing: [
    { code: 'signed-text' },
    { code: 'articles' },
    { code: 'knock-outs' },
    { code: 'evidence' },
    { code: 'amendment', decision: '1489/QĐ-TTg' },
  ],
};

/** One sheet of 148/2023, fetched alone. Rejects with `ERR_RULE_SET_MISSING` for anything but 1–26. */
export function loadRuleSet(productSet: number): Promise<RuleSet> {
  return loadFrom(DECISION, SETS, productSet);
}
