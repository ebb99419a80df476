import type { FlawCode } from '../flaw.ts';

/** What a sentence about a flaw may name. `position` counts from 0 and is shown counted from 1, as people count. */
export interface FlawWords {
  readonly ai?: string;
  readonly value?: string;
  readonly expected?: string;
}

/** One sentence a code. */
export type FlawLocale = Readonly<Record<FlawCode, (words: FlawWords, position: number) => string>>;
