import { encodeBase64url } from '@ocop/verify/credential';
import { TRUST_LIST_TYP, validateTrustList, type Roots, type TrustList } from '@ocop/verify/trust-list';
import { problemText } from './credential.ts';
import { IssueError } from './issue-error.ts';
import { signBytes } from './sign-bytes.ts';
import type { Signer } from './signer.ts';

export interface TrustListContext {
  /** https origin where the list will lie, without a trailing slash. */
  readonly registry: string;
  /** Where the roots change: those of the list before, whose threshold must be met as well. */
  readonly previousRoots?: Roots;
}

/**
 * Signs a trust list under several roots: general JWS JSON, as `/.well-known/ocop/trust-list.jws` holds it.
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
  const body = base64url(payload);
  const signatures: { readonly protected: string; readonly signature: string }[] = [];
  for (const signer of rootSigners) {
    const header = base64url({ alg: signer.alg, kid: signer.kid, typ: TRUST_LIST_TYP });
    const signature = await signBytes(signer, new TextEncoder().encode(`${header}.${body}`));
    signatures.push({ protected: header, signature: encodeBase64url(signature) });
  }
  return JSON.stringify({ payload: body, signatures });
}

function isRoot(signer: Signer<string>, { keys }: Roots): boolean {
  return keys.some(({ kid, alg, jwk }) => kid === signer.kid && alg === signer.alg && jwk.x === signer.publicJwk.x);
}

function base64url(value: unknown): string {
  return encodeBase64url(new TextEncoder().encode(JSON.stringify(value)));
}
