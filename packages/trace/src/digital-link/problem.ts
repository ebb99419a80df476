import type { FlawCode } from '../application-identifier/flaw.ts';

/** Every code of this room. A rename is a breaking change: the list is snapshotted in a test. */
export type DigitalLinkErrorCode =
  | FlawCode
  | 'ERR_DL_LENGTH'
  | 'ERR_DL_CHARACTER'
  | 'ERR_DL_SCHEME'
  | 'ERR_DL_USER_INFO'
  | 'ERR_DL_HOST'
  | 'ERR_DL_STEM'
  | 'ERR_DL_TRAILING_SLASH'
  | 'ERR_DL_KEY_MISSING'
  | 'ERR_DL_PERCENT'
  | 'ERR_DL_VALUE_EMPTY'
  | 'ERR_DL_VALUE_DOTS'
  | 'ERR_DL_QUALIFIER_UNKNOWN'
  | 'ERR_DL_QUALIFIER_ORDER'
  | 'ERR_DL_QUALIFIER_IN_QUERY'
  | 'ERR_DL_ATTRIBUTE'
  | 'ERR_DL_PARAMETER_UNKNOWN'
  | 'ERR_DL_PARAMETER_EMPTY'
  | 'ERR_DL_PARAMETER_REPEATED'
  | 'ERR_DL_TOO_MANY'
  | 'ERR_DL_COMPRESSED';

/** The facts a sentence needs; which members are there depends on the code. */
export interface ProblemDetails {
  /** The offending piece, cut to 40 characters. */
  readonly value?: string;
  /** The application identifier that it belongs to. */
  readonly ai?: string;
  /** What would have been right: a digit, a length, an order, a list. */
  readonly expected?: string;
}

/** What is wrong, as data: the reader hands it on without the cost of an exception. */
export interface Problem {
  readonly code: DigitalLinkErrorCode;
  /** Index of the first wrong character: in the URI when reading, in the offending value when writing. */
  readonly position: number;
  readonly details: ProblemDetails;
}
