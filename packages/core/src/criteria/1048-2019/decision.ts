import type { Decision } from '../decision.ts';
import { loadFrom } from '../decision.ts';
import type { RuleSet } from '../rule-set.ts';
import { SETS } from './sets.ts';

/**
 * Decision 1048/QĐ-TTg of 2019, archived. Its day is printed as 20 and as 21 August; the later is taken. Seventeen sheets could be read;
 * those of sets 4–11 lost rows in extraction and that of 26 adds several ticks in one criterion, so they are not shipped.
 * The star minima that 781/QĐ-TTg added on 2020-06-08 were not obtained: a star reckoned here is the band alone.
 */
export const DECISION: Decision = {
  id: '1048-2019',
  number: '1048/QĐ-TTg',
  signedOn: '2019-08-21',
  from: '2019-08-21',
  until: '2023-02-23',
  parts: [35, 25, 40],
  bands: 'integers',
  productSets: Object.keys(SETS).map(Number),
  missing: [
    { code: 'signed-text' },
    { code: 'sheets', productSets: [4, 5, 6, 7, 8, 9, 10, 11, 26] },
    { code: 'star-minima' },
    { code: 'amendment', decision: '781/QĐ-TTg' },
    { code: 'knock-outs' },
    { code: 'evidence' },
    { code: 'english-labels' },
  ],
};

/** One sheet of 1048/2019, fetched alone. Rejects with `ERR_RULE_SET_MISSING` for a set that is not shipped. */
export function loadRuleSet(productSet: number): Promise<RuleSet> {
  return loadFrom(DECISION, SETS, productSet);
}
