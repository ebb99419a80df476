import type { CredentialPayload } from '../credential/payload.ts';
import type { Algorithm } from '../encoding/compact-jws.ts';
import type { ProductKey } from '../label/key.ts';
import type { Fetch } from '../load.ts';
import type { Trust } from '../options.ts';
import type { IssuerKey, TrustList } from '../trust-list/trust-list.ts';
import { createTestKey, type TestKey } from './test-key.ts';
import { packStatuses, signCompact, signLabel, signTrustList, type TestLabel } from './test-objects.ts';

/** 2026-11-24T12:00:00+07:00. */
export const TEST_NOW = 1_795_496_400;
export const TEST_PRODUCT_CODE = 'OCOP-TEST-06-001';
/** Prefix 02 is for use inside one company: it names nothing in trade, and yet it is no demonstration GTIN. */
export const TEST_GTIN = '02000000000015';
/** GS1's demonstration prefix 952. */
export const DEMO_GTIN = '09520000000011';
const DAY = 86_400;

export interface TestRegistryOptions {
  readonly registry?: string;
  readonly alg?: Algorithm;
  readonly now?: number;
  readonly threshold?: number;
  /** Where the same files are wanted every time: keys that are not random, and a status list that is packed by hand. */
  readonly createKey?: (kid: string, alg: Algorithm) => Promise<TestKey>;
  readonly pack?: typeof packStatuses;
}

export type TestFile = string | Uint8Array<ArrayBuffer> | ((init: RequestInit) => Response | Promise<Response>);

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends object ? Mutable<T[K]> : T[K] };
export type TestPayload = Mutable<CredentialPayload>;

/** What a test says of a label; the rest is the default label of the test product. */
export type TestLabelOptions = Partial<TestLabel> & { readonly signer?: TestKey };

function isoSeconds(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** A registry with three roots, one authority (recognition key 0101), one packer (label key 0201) and one status key (0301), in force around `now`. */
export async function createTestRegistry(options: TestRegistryOptions = {}) {
  const { registry = 'https://registry.test', alg = 'ES256', now = TEST_NOW, threshold = 2 } = options;
  const { createKey = createTestKey, pack = packStatuses } = options;
  const roots = [await createKey('root-1', alg), await createKey('root-2', alg), await createKey('root-3', alg)];
  const recognition = await createKey('0101', alg);
  const label = await createKey('0201', alg);
  const status = await createKey('0301', alg);
  const statusUri = `${registry}/ocop/status/1.jwt`;
  const key = ({ kid, jwk }: TestKey, use: IssuerKey['use'], more: Partial<IssuerKey> = {}): IssuerKey => ({
    kid,
    alg,
    jwk,
    use,
    nbf: now - 1000 * DAY,
    exp: now + 1000 * DAY,
    state: 'active',
    ...(use === 'status' ? {} : { maxStars: 5 }),
    ...more,
  });
  const rootKeys = (from: readonly TestKey[]) => from.map(({ kid, jwk }) => ({ kid, alg, jwk }));
  const trust: Trust = { registry, roots: { threshold, keys: rootKeys(roots) } };
  const productCodes = [TEST_PRODUCT_CODE];

  // Copied, keys and all: a test that spoils one list must not spoil the next.
  const trustList = (): Mutable<TrustList> =>
    structuredClone({
      version: 7,
      iat: now - 600,
      exp: now - 600 + 30 * DAY,
      roots: { threshold, keys: rootKeys(roots) },
      issuers: [
        {
          id: `${registry}/issuers/authority`,
          name: { vi: 'UBND tỉnh Thử Nghiệm', en: 'Test Province' },
          level: 'province',
          provinces: ['96'],
          keys: [key(recognition, 'recognition'), key(status, 'status')],
        },
        {
          id: `${registry}/issuers/packer`,
          name: { vi: 'HTX Thử Nghiệm', en: 'Test Cooperative' },
          level: 'packer',
          provinces: ['96'],
          keys: [key(label, 'label', { gtins: [TEST_GTIN, DEMO_GTIN], productCodes })],
        },
      ],
      statusLists: [{ n: 1, uri: statusUri, kid: '0301' }],
    });

  const files = new Map<string, TestFile>();
  const requests: { readonly url: string; readonly init: RequestInit }[] = [];
  const fetch: Fetch = async (url, init) => {
    requests.push({ url, init });
    const file = url.startsWith(registry) ? files.get(url.slice(registry.length)) : undefined;
    if (typeof file === 'function') return file(init);
    return file === undefined ? new Response('', { status: 404 }) : new Response(file, { status: 200 });
  };

  const payload = (product: ProductKey = { productCode: TEST_PRODUCT_CODE }): TestPayload => {
    const id = `${registry}/ocop/rec/test-1`;
    return {
      '@context': ['https://www.w3.org/ns/credentials/v2', `${registry}/ns/ocop/v1`],
      id,
      type: ['VerifiableCredential', 'OcopRecognitionCredential'],
      issuer: { id: `${registry}/issuers/authority`, name: 'UBND tỉnh Thử Nghiệm' },
      validFrom: isoSeconds(now - 100 * DAY),
      validUntil: isoSeconds(now + 900 * DAY),
      credentialSubject: {
        id: `${registry}/ocop/test-1`,
        ...('gtin' in product ? { gtin: [product.gtin] } : { productCode: product.productCode }),
        name: { vi: 'Tôm khô thử nghiệm', en: 'Test dried shrimp' },
        productSet: 6,
        stars: 4,
        ruleSet: '148/2023',
        decision: { number: '01/QĐ-TEST', date: '2026-08-16', authority: 'UBND tỉnh Thử Nghiệm' },
        producer: { name: 'HTX Thử Nghiệm', legalForm: 'cooperative', provinceCode: '96', communeCode: '31999' },
      },
      iss: `${registry}/issuers/authority`,
      iat: now - 100 * DAY,
      nbf: now - 100 * DAY,
      exp: now + 900 * DAY,
      jti: id,
      status: { status_list: { idx: 5, uri: statusUri } },
    };
  };

  const kit = {
    now,
    registry,
    trust,
    statusUri,
    fetch,
    /** Path on the registry → what it answers. A function answers itself. */
    files,
    /** Every request made so far. */
    requests,
    keys: { roots, recognition, label, status },
    key,
    rootKeys,
    trustList,
    payload,
    isoSeconds,
    dayOf: (seconds: number) => Math.floor((seconds + 25_200 - 1_577_836_800) / DAY),

    /** Publishes a list signed by `signers` (the first `threshold` roots). */
    async publishTrustList(
      change: (list: Mutable<TrustList>) => void = () => {},
      signers: readonly TestKey[] = roots.slice(0, threshold),
    ): Promise<string> {
      const list = trustList();
      change(list);
      const file = await signTrustList(list, signers);
      files.set('/.well-known/ocop/trust-list.jws', file);
      return file;
    },

    /** Publishes status list 1 with 64 places, all valid but those named. */
    async publishStatuses(
      values: Record<number, number> = {},
      claims: Record<string, unknown> = {},
      signer = status,
    ): Promise<string> {
      const list = { bits: 2, lst: await pack(values, 64) };
      const body = { sub: statusUri, iat: now - 300, exp: now + DAY, ttl: 43_200, status_list: list, ...claims };
      const jwt = await signCompact(signer, 'statuslist+jwt', body);
      files.set('/ocop/status/1.jwt', jwt);
      return jwt;
    },

    /** A credential of the test product; `change` edits the payload before it is signed. Times follow `nbf` and `exp` where `change` moves those. */
    async issueCredential(
      change: (payload: TestPayload) => void = () => {},
      product?: ProductKey,
      signer = recognition,
    ): Promise<string> {
      const before = payload(product);
      const after = payload(product);
      change(after);
      if (after.nbf !== before.nbf && after.validFrom === before.validFrom) after.validFrom = isoSeconds(after.nbf);
      if (after.exp !== before.exp && after.validUntil === before.validUntil) after.validUntil = isoSeconds(after.exp);
      return signCompact(signer, 'vc+jwt', after);
    },

    /** Issues a credential and publishes it as the newest of its product. */
    async publishCredential(
      change?: (payload: TestPayload) => void,
      product: ProductKey = { productCode: TEST_PRODUCT_CODE },
    ): Promise<string> {
      const jws = await kit.issueCredential(change, product);
      files.set(`/ocop/rec/${'gtin' in product ? product.gtin : product.productCode}.jwt`, jws);
      return jws;
    },

    /** The URI of a label: product profile, 4 stars, index 4, signed by the authority, or for lot and serial by the packer. */
    async issueLabel({ signer, ...more }: TestLabelOptions = {}): Promise<string> {
      const profile = more.profile ?? (more.serial ? 2 : more.lot ? 1 : 0);
      const facts: TestLabel = {
        host: 'nhan.test',
        key: { productCode: TEST_PRODUCT_CODE },
        stars: 4,
        test: false,
        onlineRequired: false,
        issuedOn: kit.dayOf(now) - 30,
        validUntil: kit.dayOf(now) + 300,
        statusList: 1,
        statusIndex: 4,
        ...more,
        profile,
      };
      return signLabel(signer ?? (profile === 0 ? recognition : label), facts);
    },
  };
  await kit.publishTrustList();
  await kit.publishStatuses();
  await kit.publishCredential();
  return kit;
}

export type TestRegistry = Awaited<ReturnType<typeof createTestRegistry>>;
