import type { PublicJwk } from '@ocop/verify/trust-list';
import { canonicalJson, type Json } from './canonical-json.ts';
import { IssueError } from './issue-error.ts';
import type { SignatureAlgorithm } from './key-pair.ts';
import type { Signer } from './signer.ts';
import { isStatementSignedBy, sha256Hex, signStatement } from './statement.ts';

/** Someone whose signature counts towards an approval, as the office has enrolled them. */
export interface Officer {
  readonly id: string;
  readonly name: string;
  readonly alg: SignatureAlgorithm;
  readonly jwk: PublicJwk;
}

/** One officer's signature over `{proposal, officer, at}`, where `proposal` is the proposal's digest. */
export interface Approval {
  readonly officer: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** base64url of 64 bytes. */
  readonly signature: string;
}

/** SHA-256 of a proposal's canonical JSON: what officers sign, and what the log remembers. */
export async function proposalDigest(proposal: Json): Promise<string> {
  return sha256Hex(new TextEncoder().encode(canonicalJson(proposal)));
}

/** An officer's approval of exactly this proposal. */
export async function approveProposal(proposal: Json, signer: Signer<string>, at: string): Promise<Approval> {
  const statement = { proposal: await proposalDigest(proposal), officer: signer.kid, at };
  return { officer: signer.kid, at, signature: await signStatement('APPROVAL', statement, signer) };
}

/**
 * Gives the officers who approved the proposal; throws `ERR_ISSUE_APPROVAL` where fewer than `needed` different ones did. A signature that is
 * wrong, of another proposal or of nobody enrolled is not counted; one person with two ids counts once, by key.
 */
export async function assertApproved(
  proposal: Json,
  approvals: readonly Approval[],
  { officers, needed }: { readonly officers: readonly Officer[]; readonly needed: number },
): Promise<readonly Officer[]> {
  const digest = await proposalDigest(proposal);
  const signed = new Map<string, Officer>();
  for (const { officer: id, at, signature } of approvals) {
    const officer = officers.find((candidate) => candidate.id === id);
    if (officer === undefined) continue;
    if (await isStatementSignedBy('APPROVAL', { proposal: digest, officer: id, at }, signature, officer))
      signed.set(officer.jwk.x, officer);
  }
  if (signed.size < needed) throw new IssueError('ERR_ISSUE_APPROVAL', { signed: signed.size, needed });
  return [...signed.values()];
}
