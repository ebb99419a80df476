/** What `normaliseDigitalLink` may do to a link. A rename is a breaking change. */
export type MendCode =
  | 'MEND_WHITESPACE'
  | 'MEND_SCHEME'
  | 'MEND_SLASHES'
  | 'MEND_DECOMPRESSED'
  | 'MEND_ALIAS'
  | 'MEND_GTIN_PADDED'
  | 'MEND_ORDER'
  | 'MEND_INTO_PATH'
  | 'MEND_INTO_QUERY'
  | 'MEND_REPEATED'
  | 'MEND_EMPTY'
  | 'MEND_ENCODING'
  | 'MEND_CHECK_DIGIT';

/** One thing that was mended, with a sentence in both languages. */
export interface Mend {
  readonly code: MendCode;
  readonly vi: string;
  readonly en: string;
}
