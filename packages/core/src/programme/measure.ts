/** What a number counts. Products are histories: one product, however many rows tell of it. Producers are distinct by `ProgrammePolicy.producerKey`. */
export type Unit = 'products' | 'producers' | 'percent-of-products' | 'percent-of-producers' | 'percent-change';

/**
 * Every measure that a plan can set a goal for, with the units it can be stated in. What each one counts is said in docs/programme.md, in the locales,
 * and in the file that counts it.
 */
export const MEASURES = {
  /** Developed or standardised: went before a council, or was recognised, upgraded or recognised anew, in the period. */
  developed: ['products', 'producers'],
  /** First recognition in the period. */
  'newly-recognised': ['products', 'producers'],
  /** Recognised in the period with more stars than before. */
  upgraded: ['products', 'producers'],
  /** Recognised again in the period, with the same stars or fewer. */
  're-recognised': ['products', 'producers'],
  /** In force on the day: the total of the programme. */
  'in-force': ['products', 'producers'],
  /** Producers that are cooperatives. */
  cooperatives: ['percent-of-producers', 'producers'],
  /** Producers that are small or medium enterprises. */
  smes: ['percent-of-producers', 'producers'],
  /** Producers or products that sell through modern channels. */
  'modern-channels': ['percent-of-producers', 'percent-of-products', 'producers', 'products'],
  /** Revenue after recognition against revenue before, in percent. */
  'revenue-change': ['percent-change'],
  /** Price after recognition against price before, in percent. */
  'price-change': ['percent-change'],
} as const satisfies Record<string, readonly Unit[]>;

export type Measure = keyof typeof MEASURES;

/** Measures of what happens in a period; the others speak of a day. */
export const FLOW_MEASURES = ['developed', 'newly-recognised', 'upgraded', 're-recognised'] as const satisfies readonly Measure[];
export type FlowMeasure = (typeof FLOW_MEASURES)[number];
export const COMPOSITION_MEASURES = ['cooperatives', 'smes', 'modern-channels'] as const satisfies readonly Measure[];
export type CompositionMeasure = (typeof COMPOSITION_MEASURES)[number];
export const IMPACT_MEASURES = ['revenue-change', 'price-change'] as const satisfies readonly Measure[];
export type ImpactMeasure = (typeof IMPACT_MEASURES)[number];
