export { parseCredential, tryParseCredential } from './credential/index.ts';
export { parseLabel, tryParseLabel } from './label/index.ts';
export type { Fetch } from './load.ts';
export type { Expected, Store, Trust, VerifyOptions } from './options.ts';
export {
  STATES,
  type Authenticity,
  type Claims,
  type Evidence,
  type Freshness,
  type IssuerFacts,
  type Outcome,
  type Standing,
  type State,
} from './outcome.ts';
export { REASONS, type ReasonCode } from './reason.ts';
export { verify } from './verify.ts';
export { VerifyError, type VerifyErrorCode } from './verify-error.ts';
