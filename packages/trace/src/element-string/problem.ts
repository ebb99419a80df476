import type { FlawCode } from '../application-identifier/flaw.ts';
import type { ProblemDetails } from '../digital-link/problem.ts';

/** Every code of this room. A rename is a breaking change: the list is snapshotted in a test. */
export type ElementStringErrorCode =
  | FlawCode
  | 'ERR_ES_EMPTY'
  | 'ERR_ES_START'
  | 'ERR_ES_SYMBOLOGY'
  | 'ERR_ES_BRACKET'
  | 'ERR_ES_SEPARATOR'
  | 'ERR_ES_TOO_MANY';

export interface ElementStringProblem {
  readonly code: ElementStringErrorCode;
  /** Index of the first wrong character: in the text when reading, in the offending value when writing. */
  readonly position: number;
  readonly details: ProblemDetails;
}
