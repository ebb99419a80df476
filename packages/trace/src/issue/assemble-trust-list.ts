import { parseTrustList, type SignedTrustList, type TrustList } from '@ocop/verify/trust-list';
import { IssueError } from './issue-error.ts';
import { countRootSignatures, type TrustSignature } from './trust-signature.ts';

/** What a verifier fetches at most; a longer list would be no list at all. */
export const TRUST_LIST_MAX_BYTES = 1024 * 1024;

/**
 * Puts a trust list together from a payload (base64url) and the signatures that root holders made apart from each other. Throws
 * `ERR_ISSUE_TRUST_LIST` for what a verifier would refuse, `ERR_ISSUE_THRESHOLD` where too few roots of this list or of the one before
 * have signed, and whatever `assertSuccessor` throws.
 */
export async function assembleTrustList(
  payload: string,
  signatures: readonly TrustSignature[],
  { registry, previous }: { readonly registry: string; readonly previous?: SignedTrustList },
): Promise<{ readonly jws: string; readonly list: TrustList }> {
  const jws = JSON.stringify({ payload, signatures });
  if (jws.length > TRUST_LIST_MAX_BYTES) {
    throw new IssueError('ERR_ISSUE_TRUST_LIST', { problems: `${jws.length} > ${TRUST_LIST_MAX_BYTES} byte` });
  }
  let list: TrustList;
  try {
    ({ list } = parseTrustList(new TextEncoder().encode(jws), registry));
  } catch (cause) {
    throw new IssueError('ERR_ISSUE_TRUST_LIST', { problems: cause instanceof Error ? cause.message : String(cause) }, { cause });
  }
  assertSuccessor(list, previous?.list);
  for (const roots of previous === undefined ? [list.roots] : [previous.list.roots, list.roots]) {
    const signed = await countRootSignatures(payload, signatures, roots);
    if (signed < roots.threshold) throw new IssueError('ERR_ISSUE_THRESHOLD', { signed, threshold: roots.threshold });
  }
  return { jws, list };
}

/**
 * May this list follow that one? Throws `ERR_ISSUE_VERSION` where the version does not rise or time runs back, and `ERR_ISSUE_KEY_DROPPED`
 * where a key id disappears, changes its key or its use, or leaves `compromised` again: ids are unique for ever and old labels live on.
 */
export function assertSuccessor(next: TrustList, previous: TrustList | undefined): void {
  if (previous === undefined) return;
  if (next.version <= previous.version || next.iat < previous.iat) {
    throw new IssueError('ERR_ISSUE_VERSION', { version: next.version, previous: previous.version });
  }
  const keys = new Map(next.issuers.flatMap((issuer) => issuer.keys.map((key) => [key.kid, { key, id: issuer.id }] as const)));
  for (const { id, keys: before } of previous.issuers) {
    for (const old of before) {
      const now = keys.get(old.kid);
      const same = now?.id === id && now.key.jwk.x === old.jwk.x && now.key.alg === old.alg && now.key.use === old.use;
      if (!same || (old.state === 'compromised' && now.key.state !== 'compromised')) {
        throw new IssueError('ERR_ISSUE_KEY_DROPPED', { kid: old.kid });
      }
    }
  }
}
