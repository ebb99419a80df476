/** Every code that `@ocop/verify` throws. A rename is a breaking change: the list is snapshotted in a test. */
export type VerifyErrorCode =
  | 'ERR_ALGORITHM'
  | 'ERR_BASE64URL'
  | 'ERR_JSON'
  | 'ERR_JWS'
  | 'ERR_KID'
  | 'ERR_LABEL_DAY'
  | 'ERR_LABEL_DIGITS'
  | 'ERR_LABEL_HEADER'
  | 'ERR_LABEL_KEY'
  | 'ERR_LABEL_PROFILE'
  | 'ERR_LABEL_URI'
  | 'ERR_CREDENTIAL'
  | 'ERR_TRUST_LIST'
  | 'ERR_STATUS_LIST'
  | 'ERR_OPTION'
  | 'ERR_TRUST_ARGUMENT'
  | 'ERR_NOW';

/**
 * A value that does not parse, or a misuse of the API. `code` is stable and narrows; `details` names what came and what was expected.
 * The message is those two: sentences would weigh more on a shop's page than the checks they explain.
 */
export class VerifyError extends Error {
  override readonly name = 'VerifyError';
  readonly code: VerifyErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: VerifyErrorCode, details: Readonly<Record<string, unknown>> = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(details).slice(0, 500)}`, options);
    this.code = code;
    this.details = details;
  }
}

export function fail(code: VerifyErrorCode, details?: Readonly<Record<string, unknown>>, cause?: unknown): never {
  throw new VerifyError(code, details, cause === undefined ? undefined : { cause });
}
