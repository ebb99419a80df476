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
