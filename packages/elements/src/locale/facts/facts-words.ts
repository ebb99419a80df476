/** Facts, evidence, journey and report: what `<ocop-verify>` says under a verdict. */
export interface FactsWords {
  readonly noData: string;
  readonly notConfirmed: string;
  readonly product: string;
  readonly rating: string;
  readonly producer: string;
  readonly place: string;
  readonly decision: string;
  readonly decisionOf: (number: string, day: string, authority: string) => string;
  readonly validity: string;
  readonly fromUntil: (from: string, until: string) => string;
  readonly extendedUntil: (day: string) => string;
  readonly productKey: string;
  readonly lot: string;
  readonly serial: string;
  readonly madeOn: string;
  readonly bestBefore: string;
  readonly evidence: string;
  readonly authenticity: string;
  readonly standing: string;
  readonly issuer: string;
  readonly keyId: string;
  readonly algorithm: string;
  readonly registry: string;
  readonly trustList: string;
  readonly trustListOf: (version: number, time: string) => string;
  readonly statusList: string;
  readonly checked: string;
  readonly freshness: string;
  readonly fresh: string;
  readonly notFresh: string;
  readonly pilot: string;
  readonly pilotNote: string;
  readonly thisPage: string;
  readonly input: string;
  readonly inputs: {
    readonly label: string;
    readonly credential: string;
    readonly 'digital-link': string;
    readonly unknown: string;
  };
  readonly reasons: string;
  readonly journey: string;
  readonly journeyNote: string;
  readonly journeyLoading: string;
  readonly journeyFailed: string;
  readonly steps: Readonly<Record<string, string>>;
  readonly report: string;
  readonly reported: string;
  /** Beside a day that the journey names. */
  readonly fromJourney: string;
  /** In place of a day that the journey may name, before a reader has opened it. */
  readonly openJourney: string;
}
