export type { Problem } from '../encoding/shape.ts';
export { parseTrustList, type SignedTrustList, type TrustListSignature } from './parse.ts';
export { isPublicJwk } from './public-jwk.ts';
export {
  TRUST_LIST_MAX_LIFETIME,
  TRUST_LIST_PATH,
  TRUST_LIST_TYP,
  type Issuer,
  type IssuerKey,
  type PublicJwk,
  type RootKey,
  type Roots,
  type TrustList,
} from './trust-list.ts';
export { validateRoots, validateTrustList } from './validate.ts';
