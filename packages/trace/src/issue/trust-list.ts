import { encodeBase64url } from '@ocop/verify/credential';
import { validateTrustList, type Roots, type TrustList } from '@ocop/verify/trust-list';
import { problemText } from './credential.ts';
import { IssueError } from './issue-error.ts';
import { isSameKey } from './same-key.ts';
import type { Signer } from './signer.ts';
import { signTrustPayload, type TrustSignature } from './trust-signature.ts';

export interface TrustListContext {
  /** https origin where the list will lie, without a trailing slash. */
  readonly registry: string;
  /** Where the roots change: those of the list before, whose threshold must be met as well. */
  readonly previousRoots?: Roots;
}

/**
 * Signs a trust list under several roots that are all at hand: general JWS JSON, as `/.well-known/ocop/trust-list.jws` holds it.
 * Roots that are held apart sign a draft: see `signTrustPayload` and `assembleTrustList`.
 * Throws `ERR_ISSUE_TRUST_LIST` or `ERR_ISSUE_THRESHOLD`, before any root has signed.
 */
export async function issueTrustList(
  payload: TrustList,
  rootSigners: readonly Signer<string>[],
  { registry, previousRoots }: TrustListContext,
): Promise<string> {
  const problems = validateTrustList(payload, registry);
  if (problems.length > 0) throw new IssueError('ERR_ISSUE_TRUST_LIST', { problems: problemText(problems) });
  for (const roots of previousRoots === undefined ? [payload.roots] : [payload.roots, previousRoots]) {
    const signed = new Set(rootSigners.filter((signer) => isRoot(signer, roots)).map(({ publicJwk }) => publicJwk.x)).size;
    if (signed < roots.threshold) throw new IssueError('ERR_ISSUE_THRESHOLD', { signed, threshold: roots.threshold });
  }
  const body = encodeTrustPayload(payload);
  const signatures: TrustSignature[] = [];
  for (const signer of rootSigners) signatures.push(await signTrustPayload(body, signer));
  return JSON.stringify({ payload: body, signatures });
}

/** The payload as base64url: the text that roots sign, and that must not be written anew on the way between them. */
export function encodeTrustPayload(payload: TrustList): string {
  return encodeBase64url(new TextEncoder().encode(JSON.stringify(payload)));
}

function isRoot(signer: Signer<string>, { keys }: Roots): boolean {
  return keys.some(({ kid, alg, jwk }) => kid === signer.kid && alg === signer.alg && isSameKey(jwk, signer.publicJwk));
}
