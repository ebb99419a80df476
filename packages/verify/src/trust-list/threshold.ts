import { isSignedBy } from '../signature.ts';
import { VerifyError } from '../verify-error.ts';
import type { SignedTrustList } from './parse.ts';
import type { Roots } from './trust-list.ts';

/** Roots that a list has been seen to meet. A list object is never changed, so the answer stands. */
const met = new WeakMap<SignedTrustList, Set<string>>();

/**
 * Did at least `threshold` different roots sign this list? A root counts once by its key material, whatever its ids.
 * Throws `ERR_ALGORITHM` where the threshold is not met and WebCrypto lacks an algorithm that might have met it.
 */
export async function meetsThreshold(signed: SignedTrustList, roots: Roots): Promise<boolean> {
  const seen = met.get(signed) ?? new Set();
  met.set(signed, seen);
  const name = JSON.stringify(roots);
  if (seen.has(name)) return true;
  const signers = new Set<string>();
  let unsupported: VerifyError | undefined;
  for (const { alg, kid, signedBytes, signature } of signed.signatures) {
    const root = roots.keys.find((key) => key.kid === kid && key.alg === alg);
    if (!root || signers.has(root.jwk.x)) continue;
    try {
      if (await isSignedBy(root, signedBytes, signature)) signers.add(root.jwk.x);
    } catch (error) {
      if (!(error instanceof VerifyError)) throw error;
      unsupported = error;
    }
  }
  if (signers.size >= roots.threshold) seen.add(name);
  else if (unsupported) throw unsupported;
  return seen.has(name);
}
