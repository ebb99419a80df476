import { issueCredential } from '../issue/credential.ts';
import { createDemonstration, DEMONSTRATION_GTIN, LABEL, type Demonstration } from '../issue/demonstration.harness.ts';
import { issueLabel } from '../issue/label.ts';
import { issueStatusList } from '../issue/status-list.ts';
import { issueTrustList } from '../issue/trust-list.ts';
import { publishRegistry } from './publish-registry.ts';
import type { ProductFacts, RegistryEntry, RegistryInput } from './registry-input.ts';

export const PRODUCT_CODE = '96-32167-012-2026';

const FACTS: ProductFacts = {
  name: { vi: 'Bánh phồng tôm minh họa', en: 'Demonstration prawn crackers' },
  productSet: { vi: 'Chế biến từ gạo, ngũ cốc', en: 'Processed from rice and cereals' },
  stars: 4,
  score: 82.5,
  producer: 'Hợp tác xã minh họa',
  legalForm: { vi: 'Hợp tác xã', en: 'Cooperative' },
  place: 'Cà Mau',
  decision: { number: '01/QĐ-MINHHOA', date: '2026-02-10', authority: { vi: 'Cơ quan minh họa' } },
  validFrom: '2026-02-10',
  validUntil: '2029-02-10',
  sources: [{ title: 'Số liệu minh họa', url: 'https://so-ocop.example/nguon' }],
};

export interface Register {
  readonly demo: Demonstration;
  readonly input: RegistryInput;
  /** A signed label of the product that is keyed by its product code; no test flag, so that it can verify. */
  readonly label: string;
}

/** Three products: a demonstration GTIN, a product code that verifies, and one that cannot be signed. */
export async function createRegister(): Promise<Register> {
  const demo = await createDemonstration();
  const { registry, issuer, keys, signers, payload, statusUri, now } = demo;
  const authority = { issuer, key: keys.recognition };
  const { gtin: _gtin, ...withoutGtin } = payload.credentialSubject;
  const { productCode: _code, ...withoutCode } = payload.credentialSubject;
  const byGtin = { ...payload, credentialSubject: withoutCode };
  const byCode = {
    ...payload,
    id: 'urn:demonstration:2',
    jti: 'urn:demonstration:2',
    credentialSubject: { ...withoutGtin, id: `${registry}/ocop/${PRODUCT_CODE}` },
  };
  const [first, second] = [
    await issueCredential(byGtin, signers.recognition, authority),
    await issueCredential(byCode, signers.recognition, authority),
  ];
  const gtinLabel = await issueLabel(LABEL, signers.recognition, { ...authority, credential: byGtin });
  const codeLabel = await issueLabel({ ...LABEL, key: { productCode: PRODUCT_CODE }, test: false }, signers.recognition, {
    ...authority,
    credential: byCode,
  });
  const valid = {
    state: 'valid',
    sentence: { vi: 'Đang có hiệu lực đến 10/02/2029', en: 'In force until 10 February 2029' },
  } as const;
  const entries: RegistryEntry[] = [
    {
      recId: DEMONSTRATION_GTIN,
      kind: 'gtin',
      product: FACTS,
      status: valid,
      credential: { jws: first.jws },
      labelUri: gtinLabel.uri,
    },
    {
      recId: PRODUCT_CODE,
      kind: 'productCode',
      product: FACTS,
      status: valid,
      credential: { jws: second.jws },
      labelUri: codeLabel.uri,
    },
    {
      recId: 'CM-001',
      kind: 'productCode',
      product: {
        ...FACTS,
        name: { vi: 'Mắm ruốc minh họa' },
        stars: null,
        score: null,
        legalForm: null,
        decision: null,
        validFrom: null,
        validUntil: null,
        sources: [],
      },
      status: {
        state: 'unknown',
        sentence: { vi: 'Chưa rõ: nguồn không ghi hạng sao', en: 'Unknown: the source gives no stars' },
      },
      credential: { missing: { vi: 'nguồn không ghi hạng sao', en: 'the source gives no stars' } },
    },
  ];
  const statuses = new Uint8Array(8).fill(1);
  statuses[5] = 0;
  const input: RegistryInput = {
    trust: { registry, roots: demo.trustList.roots },
    title: { vi: 'Sổ OCOP trình diễn', en: 'Demonstration OCOP register' },
    asOf: '2026-11-24',
    demonstration: true,
    trustList: await issueTrustList(demo.trustList, demo.roots, demo),
    statusLists: [
      { n: 1, jws: await issueStatusList({ uri: statusUri, iat: now, exp: now + 86_400, statuses }, signers.status) },
    ],
    entries,
    embed: { path: '/embed/ocop.js', integrity: 'sha384-AAAA' },
  };
  return { demo, input, label: codeLabel.uri };
}

export async function publishToMap(input: RegistryInput): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  await publishRegistry(input, { write: async (path, bytes) => void files.set(path, bytes) });
  return files;
}

export function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(files.get(path));
}
