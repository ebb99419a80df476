import type { Authenticity, Standing, State } from '../outcome.ts';
import type { ReasonCode } from '../reason.ts';

/** What a title may name. Dates are already written in the language, in Asia/Ho_Chi_Minh. */
export interface TitleFacts {
  readonly stars: number;
  readonly issuer: string;
  /** Last day of validity. */
  readonly until: string;
  /** Last day of a signed extension. */
  readonly extendedUntil: string;
  /** Last day of validity, an extension included. */
  readonly lastDay: string;
  /** First day without validity. */
  readonly lapsedFrom: string;
  /** Time of the oldest list in use. */
  readonly asOf: string;
}

/** Every sentence of one language: a missing one does not compile. */
export interface Locale {
  /** Which name of an issuer goes with these words, where it has both. */
  readonly names: 'vi' | 'en';
  readonly titles: Readonly<Record<State, (facts: TitleFacts) => string>>;
  readonly advice: Readonly<Partial<Record<State, string>>>;
  readonly authenticity: Readonly<Record<Authenticity, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  /** Said beside every verified result that names no single package. */
  readonly productNote: string;
  readonly lapsedDetail: (facts: TitleFacts) => string;
  readonly wouldBe: (title: string) => string;
  readonly date: (year: string, month: string, day: string) => string;
  readonly unknownIssuer: string;
}
