/** Every code that `@ocop/core` throws or reports. A rename is a breaking change: the list is snapshotted in a test. */
export type OcopErrorCode =
  | 'ERR_GTIN_FORMAT'
  | 'ERR_GTIN_CHECK_DIGIT'
  | 'ERR_GLN_FORMAT'
  | 'ERR_GLN_CHECK_DIGIT'
  | 'ERR_PRODUCT_CODE_FORMAT'
  | 'ERR_PRODUCT_SET'
  | 'ERR_CIVIL_DATE'
  | 'ERR_RULE_SET_MISSING'
  | 'ERR_PLAN_COST'
  | 'ERR_PROGRAMME_PLAN'
  | 'ERR_AS_OF_MISSING';

/** A misuse or a value that does not parse. `code` is stable and narrows; `details` names what came and what was expected. */
export class OcopError extends Error {
  override readonly name = 'OcopError';
  readonly code: OcopErrorCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(
    code: OcopErrorCode,
    message: string,
    details: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.details = details;
  }
}
