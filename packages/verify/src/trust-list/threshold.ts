import { isSignedBy } from '../signature.ts';
import { VerifyError } from '../verify-error.ts';
import type { SignedTrustList } from './parse.ts';
import type { Roots } from './trust-list.ts';

/**
 * Did at least `threshold` different roots sign this list? A root counts once by its key material, whatever its ids.
 * Throws `ERR_ALGORITHM` where the threshold is not met and WebCrypto lacks an algorithm that might have met it.
 */
export async function meetsThreshold({ signatures }: SignedTrustList, roots: Roots): Promise<boolean> {
  const signers = new Set<string>();
  let unsupported: VerifyError | undefined;
  for (const { alg, kid, signedBytes, signature } of signatures) {
    const root = roots.keys.find((key) => key.kid === kid && key.alg === alg);
    if (!root || signers.has(root.jwk.x)) continue;
    try {
      if (await isSignedBy(root, signedBytes, signature)) signers.add(root.jwk.x);
    } catch (error) {
      if (!(error instanceof VerifyError)) throw error;
      unsupported = error;
    }
  }
  if (signers.size >= roots.threshold) return true;
  if (unsupported) throw unsupported;
  return false;
}
