import * as z from 'zod';
import { DEFAULT_HISTORY_POLICY, type HistoryPolicy } from '../history/fold-history.ts';

/** What the decisions and plans leave open when products are counted. A plan may state its own under `policy`. */
export const programmePolicySchema = z.strictObject({
  /**
   * By which year and day a recognition counts. `decision-date` (default): from the day of the decision. `round`: in the year of its round, which is how
   * official totals count ("2021" = 77, of which 26 were decided on 10 February 2022); a recognition without a date stands from 31 December of its round.
   */
  basis: z.enum(['decision-date', 'round']),
  /**
   * A product recognised again after its earlier recognition had ended: a `continuation` (default; upgraded or re-recognised), or `new`, as Cà Mau's
   * announcement of 2025 has it.
   */
  afterLapse: z.enum(['continuation', 'new']),
  /** A row that is called an upgrade while no earlier recognition is in the list: taken at its word (`accepted`, default), or `new`. */
  statedUpgrade: z.enum(['accepted', 'new']),
  /** Is a product that was only assessed in the period "developed"? Plans speak of products "phát triển, chuẩn hóa" without saying. Default `included`. */
  assessed: z.enum(['included', 'excluded']),
  /**
   * An enterprise of unknown size. `sme` (default): 26/2026/QĐ-TTg, Article 2.3, admits no large ones. `not-sme`: counted only when the size is known.
   * The result under the other reading always stands beside.
   */
  unknownSize: z.enum(['sme', 'not-sme']),
  /** Are cooperative groups (tổ hợp tác) counted among the cooperatives? Default `no`: published tables list them apart. */
  cooperativeGroups: z.enum(['yes', 'no']),
  /** A producer whose rows do not say whether it sells through modern channels: `no` (default), or left out of the share altogether. */
  unknownChannels: z.enum(['no', 'left-out']),
  /**
   * What makes two rows one producer. `folded-name` (default): the name without case, marks and punctuation, with "HTX" read as "hợp tác xã" and the like.
   * `printed-name`: the name as printed.
   */
  producerKey: z.enum(['folded-name', 'printed-name']),
  /** Are rows marked as demonstration counted? Default `no`. */
  demonstration: z.enum(['yes', 'no']),
});

export type ProgrammePolicy = z.infer<typeof programmePolicySchema>;

export const DEFAULT_PROGRAMME_POLICY: ProgrammePolicy = {
  basis: 'decision-date',
  afterLapse: 'continuation',
  statedUpgrade: 'accepted',
  assessed: 'included',
  unknownSize: 'sme',
  cooperativeGroups: 'no',
  unknownChannels: 'no',
  producerKey: 'folded-name',
  demonstration: 'no',
};

/** Counting and standing together: what a whole count was made under. */
export interface CountPolicy extends ProgrammePolicy {
  /** How the state on a day is judged. */
  readonly status: HistoryPolicy;
}

/** A member that is undefined counts as absent. */
export type CountPolicyOptions = { readonly [K in keyof ProgrammePolicy]?: ProgrammePolicy[K] | undefined } & {
  readonly status?: Partial<HistoryPolicy> | undefined;
};

/** Defaults, then what the plan states, then what the caller asks for. */
export function countPolicy(...layers: readonly CountPolicyOptions[]): CountPolicy {
  const stated = layers.flatMap((layer) => Object.entries(layer));
  const known = stated.filter(([name, value]) => value !== undefined && Object.hasOwn(DEFAULT_PROGRAMME_POLICY, name));
  return {
    ...DEFAULT_PROGRAMME_POLICY,
    ...(Object.fromEntries(known) as Partial<ProgrammePolicy>),
    status: Object.assign({}, DEFAULT_HISTORY_POLICY, ...layers.map(({ status }) => status)) as HistoryPolicy,
  };
}
