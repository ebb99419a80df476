import type { CredentialPayload } from '@ocop/verify/credential';
import { formatKid } from '@ocop/verify/label';
import type { Issuer, IssuerKey, TrustList } from '@ocop/verify/trust-list';
import { buildCredentialPayload } from './credential-payload.ts';
import { generateKeyPair, type SignatureAlgorithm } from './key-pair.ts';
import { createSigner, type Signer } from './signer.ts';

/** One small authority with a key of each kind, all of it plainly a demonstration. */
export interface Demonstration {
  readonly registry: string;
  readonly statusUri: string;
  /** 2026-11-24T03:00:00Z. */
  readonly now: number;
  readonly signers: Readonly<Record<'recognition' | 'label' | 'status', Signer>>;
  readonly roots: readonly Signer<string>[];
  readonly keys: Readonly<Record<'recognition' | 'label' | 'status', IssuerKey>>;
  readonly issuer: Issuer;
  readonly trustList: TrustList;
  readonly payload: CredentialPayload;
}

/** Not a registered number: GS1 keeps prefix 952 for demonstrations. */
export const DEMONSTRATION_GTIN = '09520000000011';
export const NOW = 1_795_489_200;

export async function createDemonstration(alg: SignatureAlgorithm = 'ES256'): Promise<Demonstration> {
  const registry = 'https://so-ocop.example';
  const statusUri = `${registry}/ocop/status/1.jwt`;
  const signer = async (kid: number): Promise<Signer> => createSigner(await generateKeyPair({ alg }), kid);
  const signers = { recognition: await signer(0x0101), label: await signer(0x0102), status: await signer(0x0103) };
  const roots = [
    await createSigner(await generateKeyPair(), 'root-a'),
    await createSigner(await generateKeyPair({ alg: 'Ed25519' }), 'root-b'),
  ];
  const key = (use: IssuerKey['use']): IssuerKey => ({
    kid: formatKid(signers[use].kid),
    alg,
    jwk: signers[use].publicJwk,
    use,
    nbf: NOW - 400 * 86_400,
    exp: NOW + 400 * 86_400,
    state: 'active',
    ...(use === 'status' ? {} : { maxStars: 4 }),
    ...(use === 'label' ? { gtins: [DEMONSTRATION_GTIN] } : {}),
  });
  const keys = { recognition: key('recognition'), label: key('label'), status: key('status') };
  const issuer: Issuer = {
    id: `${registry}/issuer/demonstration`,
    name: { vi: 'Cơ quan minh họa', en: 'Demonstration authority' },
    level: 'province',
    provinces: ['96'],
    keys: Object.values(keys),
  };
  const trustList: TrustList = {
    version: 1,
    iat: NOW,
    exp: NOW + 30 * 86_400,
    roots: { threshold: 2, keys: roots.map(({ kid, alg: rootAlg, publicJwk }) => ({ kid, alg: rootAlg, jwk: publicJwk })) },
    issuers: [issuer],
    statusLists: [{ n: 1, uri: statusUri, kid: keys.status.kid }],
  };
  const payload = buildCredentialPayload({
    registry,
    id: `${registry}/ocop/rec/${DEMONSTRATION_GTIN}#1`,
    issuer,
    validFrom: '2026-02-10',
    validUntil: '2029-02-10',
    issuedAt: NOW - 86_400,
    statusList: { uri: statusUri, index: 5 },
    subject: {
      gtin: [DEMONSTRATION_GTIN],
      productCode: '96-32167-012-2026',
      name: { vi: 'Bánh phồng tôm minh họa', en: 'Demonstration prawn crackers' },
      productSet: 6,
      stars: 4,
      ruleSet: '148/2023',
      decision: { number: '01/QĐ-MINHHOA', date: '2026-02-10', authority: 'Cơ quan minh họa' },
      producer: { name: 'Hợp tác xã minh họa', legalForm: 'cooperative', provinceCode: '96' },
    },
  });
  return { registry, statusUri, now: NOW, signers, roots, keys, issuer, trustList, payload };
}

/** A label of that product which nothing refuses. */
export const LABEL = {
  key: { gtin: DEMONSTRATION_GTIN },
  profile: 'product',
  stars: 4,
  validUntil: '2029-02-10',
  issuedOn: '2026-11-24',
  statusList: 1,
  statusIndex: 5,
  test: true,
  host: 'so-ocop.example',
} as const;

/** `payload` with other members in its subject. */
export function withSubject(
  payload: CredentialPayload,
  subject: Partial<CredentialPayload['credentialSubject']>,
): CredentialPayload {
  return { ...payload, credentialSubject: { ...payload.credentialSubject, ...subject } };
}
