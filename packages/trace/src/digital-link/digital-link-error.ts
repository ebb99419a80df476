import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';

/** Every code that this room throws. A rename is a breaking change: the list is snapshotted in a test. */
export type DigitalLinkErrorCode =
  | 'ERR_DL_LENGTH'
  | 'ERR_DL_CHARACTER'
  | 'ERR_DL_SCHEME'
  | 'ERR_DL_USER_INFO'
  | 'ERR_DL_HOST'
  | 'ERR_DL_STEM'
  | 'ERR_DL_TRAILING_SLASH'
  | 'ERR_DL_KEY_MISSING'
  | 'ERR_DL_PERCENT'
  | 'ERR_DL_GTIN_FORMAT'
  | 'ERR_DL_GTIN_CHECK_DIGIT'
  | 'ERR_DL_PRODUCT_CODE'
  | 'ERR_DL_QUALIFIER_UNKNOWN'
  | 'ERR_DL_QUALIFIER_ORDER'
  | 'ERR_DL_VALUE_LENGTH'
  | 'ERR_DL_VALUE_CHARACTER'
  | 'ERR_DL_QUALIFIER_IN_QUERY'
  | 'ERR_DL_PARAMETER_EMPTY'
  | 'ERR_DL_PARAMETER_REPEATED';

/** The facts a sentence needs; which members are there depends on the code. */
export interface DigitalLinkErrorDetails {
  /** The offending piece, cut to 40 characters. */
  value?: string;
  /** Application identifier or path key the piece belongs to. */
  ai?: string;
  /** What would have been right: a digit, a length, a character repertoire. */
  expected?: string;
}

/** A URI that does not parse, or parts that do not make one. `code` is stable; `sentence` says it in both languages. */
export class DigitalLinkError extends Error {
  override readonly name = 'DigitalLinkError';
  readonly code: DigitalLinkErrorCode;
  /** Index of the first wrong character: in the URI when parsing, in the offending argument when building. */
  readonly position: number;
  readonly details: Readonly<DigitalLinkErrorDetails>;
  readonly sentence: { readonly vi: string; readonly en: string };

  constructor(code: DigitalLinkErrorCode, position: number, details: DigitalLinkErrorDetails = {}) {
    const shown = details.value === undefined ? details : { ...details, value: details.value.slice(0, 40) };
    const sentence = { vi: vi[code](shown, position), en: en[code](shown, position) };
    super(`${sentence.vi} | ${sentence.en}`);
    this.code = code;
    this.position = position;
    this.details = shown;
    this.sentence = sentence;
  }
}
