export type { Authority } from './authority.ts';
export { issueCredential, type CredentialContext } from './credential.ts';
export { buildCredentialPayload, type RecognitionFacts } from './credential-payload.ts';
export { IssueError, type IssueErrorCode, type IssueErrorDetails } from './issue-error.ts';
export {
  exportInsecureJwk,
  generateKeyPair,
  importInsecureJwk,
  type SignatureAlgorithm,
  type SigningKeyPair,
} from './key-pair.ts';
export { issueLabel, type LabelContext, type LabelRequest } from './label.ts';
export { randomSerials } from './serial.ts';
export { createSigner, type Signer } from './signer.ts';
export { issueStatusList, type StatusListRequest } from './status-list.ts';
export { issueTrustList, type TrustListContext } from './trust-list.ts';
