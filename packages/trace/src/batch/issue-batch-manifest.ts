import type { ProductKey } from '@ocop/verify/label';
import { type Authority, assertSigner } from '../issue/authority.ts';
import { signCompactJws } from '../issue/sign-bytes.ts';
import type { Signer } from '../issue/signer.ts';
import { BatchError } from './batch-error.ts';
import { BATCH_TYP, type BatchManifest } from './batch-manifest.ts';
import type { Batch } from './build-batch.ts';
import { keyFault } from './key-fault.ts';

export interface BatchFacts {
  readonly product: ProductKey;
  readonly lot?: string | undefined;
  /** UTC seconds. */
  readonly issuedAt: number;
}

/**
 * Signs the manifest of a batch as a compact JWS, with the key that signs the labels of the run: a `label` key delegated to the product.
 * Throws `ERR_BATCH_KEY` for a key that no reader would accept, `IssueError` for a signer that is not that key.
 */
export async function issueBatchManifest(
  { count, prefixLetters, root }: Batch,
  { product, lot, issuedAt }: BatchFacts,
  signer: Signer,
  authority: Authority,
): Promise<string> {
  assertSigner(signer, authority);
  const reason = keyFault(authority.key, { product, at: issuedAt, alg: signer.alg });
  if (reason !== undefined) throw new BatchError({ code: 'ERR_BATCH_KEY', kid: authority.key.kid, reason });
  const manifest: BatchManifest = {
    format: 'ocop-batch/1',
    product: 'gtin' in product ? { gtin: product.gtin } : { productCode: product.productCode },
    ...(lot === undefined ? {} : { lot }),
    count,
    prefixLetters,
    root,
    iat: issuedAt,
  };
  return signCompactJws(signer, BATCH_TYP, manifest);
}
