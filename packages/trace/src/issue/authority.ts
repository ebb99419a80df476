import { formatKid } from '@ocop/verify/label';
import type { Issuer, IssuerKey } from '@ocop/verify/trust-list';
import { IssueError } from './issue-error.ts';
import { isSameKey } from './same-key.ts';
import type { Signer } from './signer.ts';

/** The issuer and the key as the trust list names them: what the key may sign is read here, never from the object that is signed. */
export interface Authority {
  readonly issuer: Issuer;
  readonly key: IssuerKey;
}

/** What an object asks of the key. Times are UTC seconds; the span of issue is `from ≤ t < until`. */
export interface Demand {
  readonly from: number;
  readonly until: number;
  readonly uses: readonly IssuerKey['use'][];
  readonly stars: number;
  readonly provinceCode: string;
  readonly gtins: readonly string[];
  readonly productCode: string | undefined;
  /** Number of the status list where it is known, and the index in it. */
  readonly statusList: number | undefined;
  readonly statusIndex: number;
}

/** Throws `ERR_ISSUE_KEY_MISMATCH` unless the signer holds the key that the trust list names. */
export function assertSigner(signer: Signer, { key }: Authority): void {
  if (formatKid(signer.kid) !== key.kid || signer.alg !== key.alg || !isSameKey(signer.publicJwk, key.jwk)) {
    throw new IssueError('ERR_ISSUE_KEY_MISMATCH', { kid: key.kid });
  }
}

/**
 * Refuses what every verifier would refuse later: the rules of docs/trust-model.md on who may sign, asked before the signature is made.
 * Stricter in one point: only an active key signs anything new.
 */
export function assertAuthority({ issuer, key }: Authority, demand: Demand): void {
  const { kid } = key;
  const { from, until, uses, stars, provinceCode, statusIndex } = demand;
  if (key.state !== 'active' || from >= key.exp || key.nbf >= until) {
    throw new IssueError('ERR_ISSUE_KEY_INACTIVE', { kid, state: key.state, nbf: key.nbf, exp: key.exp, at: from });
  }
  if (!uses.includes(key.use)) throw new IssueError('ERR_ISSUE_KEY_USE', { kid, use: key.use, needed: uses.join(', ') });
  if (stars > (key.maxStars ?? 0)) throw new IssueError('ERR_ISSUE_MAX_STARS', { kid, stars, maxStars: key.maxStars ?? 0 });
  if (!issuer.provinces.includes('*') && !issuer.provinces.includes(provinceCode)) {
    throw new IssueError('ERR_ISSUE_PROVINCE', { issuer: issuer.id, provinceCode });
  }
  const foreign = foreignProduct(key, demand);
  if (foreign !== undefined) throw new IssueError('ERR_ISSUE_KEY_SCOPE', { kid, product: foreign });
  const range = key.statusRange;
  if (range !== undefined && (range.n !== demand.statusList || statusIndex < range.from || statusIndex > range.to)) {
    throw new IssueError('ERR_ISSUE_STATUS_RANGE', { kid, index: statusIndex });
  }
}

/** A delegated key speaks for its own products only: the first one that is not among them. */
function foreignProduct(key: IssuerKey, { gtins, productCode }: Demand): string | undefined {
  if (key.gtins === undefined && key.productCodes === undefined) return undefined;
  const code = productCode !== undefined && key.productCodes?.includes(productCode) !== true ? productCode : undefined;
  return gtins.find((gtin) => key.gtins?.includes(gtin) !== true) ?? code;
}
