export { parseCredential, tryParseCredential } from './credential/index.ts';
export { parseLabel, tryParseLabel } from './label/index.ts';
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
export { VerifyError, type VerifyErrorCode } from './verify-error.ts';
