export { decodeBase64url, encodeBase64url } from '../encoding/base64url.ts';
export {
  encodeCompactJws,
  readCompactJws,
  type Algorithm,
  type CompactHeader,
  type CompactJws,
} from '../encoding/compact-jws.ts';
export type { Problem } from '../encoding/shape.ts';
export { parseCredential, tryParseCredential, type Credential } from './parse.ts';
export {
  CREDENTIAL_MAX_CHARACTERS,
  CREDENTIAL_TYP,
  CREDENTIAL_TYPES,
  LEGAL_FORMS,
  RULE_SETS,
  VC_CONTEXT,
  type CredentialPayload,
  type CredentialSubject,
  type LocalText,
} from './payload.ts';
export { validateCredentialPayload } from './validate.ts';
