import type { CivilDate } from '../time/civil-date.ts';
import { OcopError } from '../ocop-error.ts';
import type { DecisionId, RuleSet } from './rule-set.ts';

/** What is said of a decision as a whole. */
export interface Decision {
  readonly id: DecisionId;
  /** As cited: "26/2026/QĐ-TTg". */
  readonly number: string;
  readonly signedOn: CivilDate;
  /** Where the State publishes it, for the official wording; absent where no address was found. */
  readonly official?: string;
  /** First and last day on which a dossier filed falls under it; the last is absent while it is in force. */
  readonly from: CivilDate;
  readonly until?: CivilDate;
  /** Declared points of parts A, B and C. */
  readonly parts: readonly [number, number, number];
  /** `half-open`: 70 ≤ x < 90. `integers`: printed as 70–89, so that 89.5 stands in no printed band and the half-open reading is this project's. */
  readonly bands: 'half-open' | 'integers';
  /** Sets whose sheets are shipped. */
  readonly productSets: readonly number[];
  readonly missing: readonly MissingRules[];
}

/** What the sources did not give. */
export interface MissingRules {
  readonly code:
    | 'signed-text'
    | 'sheets'
    | 'star-minima'
    | 'knock-outs'
    | 'evidence'
    | 'articles'
    | 'amendment'
    | 'english-labels';
  readonly productSets?: readonly number[];
  readonly decision?: string;
}

type Loaders = Readonly<Record<number, () => Promise<{ readonly default: RuleSet }>>>;

/** Fetches one sheet. Rejects with `ERR_RULE_SET_MISSING` for a number that is no set, or one that the sources did not give whole. */
export async function loadFrom(decision: Decision, loaders: Loaders, productSet: number): Promise<RuleSet> {
  const load = loaders[productSet];
  if (load === undefined) {
    throw new OcopError(
      'ERR_RULE_SET_MISSING',
      `No sheet ${decision.id}/${productSet}; there are ${decision.productSets.join(', ')}`,
      { decision: decision.id, productSet },
    );
  }
  return (await load()).default;
}
