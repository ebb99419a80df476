import type { PublicJwk } from '@ocop/verify/trust-list';
import type { LogHead } from './issuance-log.ts';
import type { SignatureAlgorithm } from './key-pair.ts';
import type { Signer } from './signer.ts';
import { isStatementSignedBy, signStatement } from './statement.ts';

/** A head that its office stands by: to be kept where the office cannot change it. */
export interface SignedLogHead extends LogHead {
  readonly registry: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly kid: string;
  readonly signature: string;
}

export async function signLogHead(
  head: LogHead,
  signer: Signer<number | string>,
  facts: Pick<SignedLogHead, 'registry' | 'at' | 'kid'>,
): Promise<SignedLogHead> {
  const statement = { ...facts, seq: head.seq, sha256: head.sha256 };
  return { ...statement, signature: await signStatement('LOG-HEAD', statement, signer) };
}

/** Did this key sign the head? */
export async function isLogHeadSignedBy(
  { signature, registry, at, kid, seq, sha256 }: SignedLogHead,
  key: { readonly alg: SignatureAlgorithm; readonly jwk: PublicJwk },
): Promise<boolean> {
  return isStatementSignedBy('LOG-HEAD', { registry, at, kid, seq, sha256 }, signature, key);
}
