import { ownMembers } from '../encoding/own-members.ts';
import type { Issuer, IssuerKey, TrustList } from './trust-list.ts';

export interface IssuerWithKey {
  readonly issuer: Issuer;
  readonly key: IssuerKey;
}

/** What a label or a credential is about. */
export interface Product {
  readonly gtins: readonly string[];
  readonly productCode: string | undefined;
}

/** The key of this id (four lower-case hex digits) and the issuer that owns it. */
export function findKey({ issuers }: TrustList, kid: string): IssuerWithKey | undefined {
  for (const issuer of issuers) for (const key of issuer.keys) if (key.kid === kid) return { issuer, key: ownMembers(key) };
  return undefined;
}

/** Does the key's window `nbf ≤ t < exp` meet the span `from ≤ t < until`? Active and retired keys alike. */
export function wasInForce(key: IssuerKey, from: number, until: number = from + 1): boolean {
  return from < key.exp && key.nbf < until;
}

/** May the key speak for this index of status list `n`? */
export function coversIndex({ statusRange }: IssuerKey, n: number | undefined, index: number): boolean {
  return !statusRange || (statusRange.n === n && index >= statusRange.from && index <= statusRange.to);
}

/** May the key speak for every one of these identifiers? A key delegated to some may not lend its name to another. */
export function coversProduct(key: IssuerKey, { gtins, productCode }: Product): boolean {
  if (!key.gtins && !key.productCodes) return true;
  const covered = gtins.every((gtin) => key.gtins?.includes(gtin));
  return covered && (productCode === undefined || key.productCodes?.includes(productCode) === true);
}
