/** What a server writes into a tag: facts as the page states them, before anything was checked. */
export interface FallbackWords {
  readonly stars: (count: number) => string;
  readonly note: string;
  readonly noData: string;
  readonly unnamed: string;
  readonly producer: string;
  readonly place: string;
  readonly decision: string;
  readonly decisionOf: (number: string, day: string, authority: string) => string;
  readonly validity: string;
  readonly fromUntil: (from: string, until: string) => string;
  readonly productKey: string;
  readonly record: (host: string) => string;
}
