export { BatchError, type BatchProblem } from './batch-error.ts';
export { BATCH_TYP, type BatchManifest } from './batch-manifest.ts';
export type { BatchProof } from './batch-proof.ts';
export { type Batch, buildBatch } from './build-batch.ts';
export { checkSerial, type ItemLink, type SerialCheck } from './check-serial.ts';
export { describeSerialCheck } from './describe-serial-check.ts';
export { type BatchFacts, issueBatchManifest } from './issue-batch-manifest.ts';
export { openBatch } from './open-batch.ts';
export { type CheckedBatchManifest, readBatchManifest } from './read-batch-manifest.ts';
