export { approveProposal, assertApproved, proposalDigest, type Approval, type Officer } from './approval.ts';
export { assembleTrustList, assertSuccessor } from './assemble-trust-list.ts';
export type { Authority } from './authority.ts';
export { issueCredential, type CredentialContext } from './credential.ts';
export { buildCredentialPayload, type RecognitionFacts } from './credential-payload.ts';
export { appendLogEntry, checkLog, EMPTY_LOG } from './issuance-log.ts';
export type { LogEntry, LogFacts, LogFinding, LogFindingCode, LogHead, LogReport } from './issuance-log.ts';
export { canonicalJson, type Json } from './canonical-json.ts';
export { IssueError, type IssueErrorCode, type IssueErrorDetails } from './issue-error.ts';
export {
  exportInsecureJwk,
  generateKeyPair,
  importInsecureJwk,
  type SignatureAlgorithm,
  type SigningKeyPair,
} from './key-pair.ts';
export { issueLabel, type LabelContext, type LabelRequest } from './label.ts';
export { isLogHeadSignedBy, signLogHead, type SignedLogHead } from './log-head.ts';
export { encryptPrivateKey, exportInsecurePem, isEncryptedPem, PASSPHRASE_MIN, readPrivateKey } from './private-key-file.ts';
export { LABEL_ACTION, reattestedLabels } from './reattestation.ts';
export type { Filing } from './recognition-rules.ts';
export { randomSerials } from './serial.ts';
export { createSigner, type Signer } from './signer.ts';
export { issueStatusList, type StatusListRequest } from './status-list.ts';
export { sha256Hex } from './statement.ts';
export { encodeTrustPayload, issueTrustList, type TrustListContext } from './trust-list.ts';
export { countRootSignatures, signTrustPayload, type TrustSignature } from './trust-signature.ts';
export { prepareUnitLabels, type UnitLabelSigner } from './unit-labels.ts';
