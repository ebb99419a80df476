/** What can be wrong with the value of an application identifier, or with the company it keeps. A rename is a breaking change. */
export type FlawCode =
  | 'ERR_AI_UNKNOWN'
  | 'ERR_AI_LENGTH'
  | 'ERR_AI_CHARACTER'
  | 'ERR_AI_CHECK_DIGIT'
  | 'ERR_AI_CHECK_PAIR'
  | 'ERR_AI_COMPANY_PREFIX'
  | 'ERR_AI_DATE'
  | 'ERR_AI_TIME'
  | 'ERR_AI_COUNTRY'
  | 'ERR_AI_CURRENCY'
  | 'ERR_AI_CODE_LIST'
  | 'ERR_AI_NUMBER'
  | 'ERR_AI_COORDINATE'
  | 'ERR_AI_IBAN'
  | 'ERR_AI_PERCENT'
  | 'ERR_AI_COUPON'
  | 'ERR_AI_REQUIRES'
  | 'ERR_AI_EXCLUDES'
  | 'ERR_AI_REPEATED'
  | 'ERR_AI_SERIAL_MISSING';

/** A flaw as data. The sentences are in `locales`. */
export interface Flaw {
  readonly code: FlawCode;
  /** Index in the value, or in the component of the value that a lint was given. */
  readonly index: number;
  /** What would have been right: a digit, a pair, a length, a list of identifiers. */
  readonly expected?: string;
}

/** Looks at one component of a value that has the right length and characters already. */
export type Lint = (component: string) => Flaw | undefined;
