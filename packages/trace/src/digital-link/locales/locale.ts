import type { DigitalLinkErrorCode, ProblemDetails } from '../problem.ts';
import type { MendCode } from '../mend.ts';

/** One sentence a code. `position` counts from 0 and is shown counted from 1, as people count. */
export interface DigitalLinkLocale {
  readonly problems: Readonly<Record<DigitalLinkErrorCode, (details: ProblemDetails, position: number) => string>>;
  readonly mends: Readonly<Record<MendCode, (details: ProblemDetails) => string>>;
  /** Before a list of mends: what would repair the link. */
  readonly repair: (sentences: string) => string;
}
