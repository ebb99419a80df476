export type PageLanguage = 'vi' | 'en';

/** Every fixed word of the pages; the two languages are checked against this shape. */
export interface PageWords {
  readonly demonstration: string;
  readonly asOf: (day: string) => string;
  readonly asOfNote: string;
  readonly asOfNoteUnsigned: string;
  readonly noData: string;
  readonly stars: (stars: number) => string;
  readonly starsNow: (text: string) => string;
  readonly starsThen: (text: string) => string;
  readonly starsPending: (text: string) => string;
  readonly starsNone: string;
  readonly headings: Readonly<Record<'maker' | 'decision' | 'record' | 'events' | 'sources' | 'story' | 'limits', string>>;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly score: (score: number) => string;
  readonly record: string;
  readonly noRecord: (reason: string) => string;
  readonly label: string;
  readonly linkset: string;
  readonly eventsFile: string;
  readonly lot: (lot: string) => string;
  /** Names of the parts of a traceability event. */
  readonly trace: Readonly<Record<'place' | 'goods' | 'inputs' | 'outputs' | 'crate' | 'from' | 'to', string>>;
  readonly traceNote: string;
  readonly pieces: string;
  /** Units of UN/ECE Recommendation 20 in words; another code is shown as it stands. */
  readonly units: Readonly<Record<string, string>>;
  readonly circular: (count: number) => string;
  readonly circularStates: Readonly<Record<'present' | 'missing' | 'none', string>>;
  readonly limits: string;
  readonly report: string;
  readonly sourceOf: string;
  readonly root: {
    readonly intro: (count: number) => string;
    readonly check: string;
    readonly checkNoScript: string;
    readonly empty: string;
    readonly home: string;
    readonly starsThen: (text: string) => string;
    readonly starsPending: (text: string) => string;
    readonly byProvince: string;
    readonly unknownProvince: string;
    /** Of how many products the stars hold today. */
    readonly inForce: (inForce: number, count: number) => string;
    readonly part: (page: number, pages: number) => string;
    readonly previousPart: string;
    readonly nextPart: string;
  };
  readonly notFound: Readonly<Record<'title' | 'meaning' | 'advice', string>>;
  readonly otherLanguage: string;
}

export type FactName =
  | 'gtin'
  | 'productCode'
  | 'productSet'
  | 'producer'
  | 'legalForm'
  | 'place'
  | 'decisionNumber'
  | 'decisionDate'
  | 'authority'
  | 'score'
  | 'validFrom'
  | 'validUntil';
