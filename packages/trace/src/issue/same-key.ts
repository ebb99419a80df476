import type { PublicJwk } from '@ocop/verify/trust-list';

/** Are these one public key? On P-256 two points share an x, and what one of them signs the other does not vouch for. */
export function isSameKey(a: PublicJwk, b: PublicJwk): boolean {
  return a.x === b.x && (a.kty === 'EC' ? a.y : undefined) === (b.kty === 'EC' ? b.y : undefined);
}
