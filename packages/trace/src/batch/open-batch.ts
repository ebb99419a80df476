import { BatchError } from './batch-error.ts';
import type { BatchManifest } from './batch-manifest.ts';
import { type Batch, buildBatch } from './build-batch.ts';

/**
 * The whole list of serials of a manifest that `readBatchManifest` has passed, for a shop that checks without network: `has` then answers at once.
 * Throws `ERR_BATCH_ROOT` where a serial is missing, added or changed, and as `buildBatch` does.
 */
export async function openBatch(manifest: BatchManifest, serials: Iterable<string> | AsyncIterable<string>): Promise<Batch> {
  const batch = await buildBatch(serials);
  const same = batch.root === manifest.root && batch.count === manifest.count && batch.prefixLetters === manifest.prefixLetters;
  if (!same) throw new BatchError({ code: 'ERR_BATCH_ROOT' });
  return batch;
}
