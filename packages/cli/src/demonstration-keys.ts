import { startOfDayInVietnam } from '@ocop/core';
import { createSigner, generateKeyPair, type Signer } from '@ocop/trace/issue';
import { formatKid } from '@ocop/verify/label';
import type { Issuer, IssuerKey, Roots } from '@ocop/verify/trust-list';

/** Keys for one demonstration. They live in memory only and are gone with the process. */
export interface DemonstrationKeys {
  readonly root: Signer<string>;
  /** Signs 3★ and 4★, as a province does (26/2026/QĐ-TTg, Điều 4). */
  readonly province: Signer;
  /** Signs 5★, as the ministry does. */
  readonly ministry: Signer;
  readonly status: Signer;
}

/** Makes fresh keys, none of them extractable: Ed25519 for the ministry and ES256 for the others, so that both are at work. */
export async function makeDemonstrationKeys(): Promise<DemonstrationKeys> {
  const [root, province, ministry, status] = await Promise.all([
    generateKeyPair(),
    generateKeyPair(),
    generateKeyPair({ alg: 'Ed25519' }),
    generateKeyPair(),
  ]);
  return {
    root: await createSigner(root, 'demo-root'),
    province: await createSigner(province, 0x0101),
    ministry: await createSigner(ministry, 0x0001),
    status: await createSigner(status, 0x0201),
  };
}

/** An issuer with the key it signs with, as the trust list names them. */
export interface DemonstrationIssuer {
  readonly issuer: Issuer;
  readonly key: IssuerKey;
  readonly signer: Signer;
}

/** Demonstration labels are dated back to their decisions, so the keys reach back to the first day that a label can carry. */
const FIRST_LABEL_DAY = '2020-01-01';

/** What the demonstration's trust list says of its keys. `until`: UTC seconds. The issuers' names say that they are made up. */
export function demonstrationTrust(
  keys: DemonstrationKeys,
  options: { readonly registry: string; readonly provinces: readonly string[]; readonly until: number },
): {
  readonly roots: Roots;
  readonly province: DemonstrationIssuer;
  readonly ministry: DemonstrationIssuer;
  readonly status: IssuerKey;
} {
  const window = { nbf: startOfDayInVietnam(FIRST_LABEL_DAY), exp: options.until, state: 'active', test: true } as const;
  const publicKey = (signer: Signer) => ({ kid: formatKid(signer.kid), alg: signer.alg, jwk: signer.publicJwk, ...window });
  const status: IssuerKey = { ...publicKey(keys.status), use: 'status' };
  const issuerOf = (
    signer: Signer,
    maxStars: number,
    facts: Omit<Issuer, 'keys'>,
    more: readonly IssuerKey[],
  ): DemonstrationIssuer => {
    const key: IssuerKey = { ...publicKey(signer), use: 'recognition', maxStars };
    return { issuer: { ...facts, keys: [key, ...more] }, key, signer };
  };
  return {
    roots: { threshold: 1, keys: [{ kid: keys.root.kid, alg: keys.root.alg, jwk: keys.root.publicJwk }] },
    province: issuerOf(
      keys.province,
      4,
      {
        id: `${options.registry}/issuer/province`,
        name: { vi: 'Cơ quan minh họa cấp tỉnh', en: 'Demonstration authority, province level' },
        level: 'province',
        provinces: options.provinces,
      },
      [status],
    ),
    ministry: issuerOf(
      keys.ministry,
      5,
      {
        id: `${options.registry}/issuer/ministry`,
        name: { vi: 'Cơ quan minh họa cấp trung ương', en: 'Demonstration authority, central level' },
        level: 'central',
        provinces: ['*'],
      },
      [],
    ),
    status,
  };
}
