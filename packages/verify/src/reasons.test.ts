import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  createTestRegistry,
  DEMO_GTIN,
  signTrustList,
  TEST_GTIN,
  TEST_PRODUCT_CODE,
  type TestRegistry,
} from './testing/index.ts';
import { verify } from './verify.ts';

afterEach(() => vi.unstubAllGlobals());

const LINK = `https://nhan.test/ocop/${TEST_PRODUCT_CODE}`;
const RECORD = `/ocop/rec/${TEST_PRODUCT_CODE}.jwt`;

type Case = (kit: TestRegistry) => Promise<[input: string, more?: object]>;

test.each<[string, readonly string[], Case]>([
  ['a second before 2020', ['clock-impossible'], async () => ['x', { now: 1_577_836_799 }]],
  ['the first second of 2020, long before any list', ['clock-behind'], async () => [LINK, { now: 1_577_836_800 }]],
  ['the last second of 2099', ['credential-expired'], async () => [LINK, { now: 4_102_444_799 }]],
  ['the first second of 2100', ['clock-impossible'], async () => [LINK, { now: 4_102_444_800 }]],
  [
    'a trust list of tomorrow, all else of today',
    ['clock-behind'],
    async (kit) => {
      await kit.publishTrustList((list) => (list.iat = kit.now + 301));
      return [await kit.issueLabel()];
    },
  ],
  [
    'a status list of tomorrow, all else of today',
    ['clock-behind'],
    async (kit) => {
      await kit.publishStatuses({}, { iat: kit.now + 301 });
      return [await kit.issueLabel()];
    },
  ],
  ['a plain link without network', ['link-unsigned', 'registry-silent'], async () => [LINK, { fetch: undefined }]],
  [
    'a plain link of a product that has signed labels only',
    ['signed-label-required', 'link-unsigned'],
    async (kit) => {
      await kit.publishCredential((payload) => (payload.credentialSubject.labelPolicy = 'signed'));
      return [LINK];
    },
  ],
  [
    'a label whose record is none',
    ['credential-malformed'],
    async (kit) => {
      kit.files.set(RECORD, 'none');
      return [await kit.issueLabel()];
    },
  ],
  [
    'a demonstration GTIN',
    ['demonstration-gtin', 'all-checks-passed'],
    async (kit) => [await kit.issueCredential(() => {}, { gtin: DEMO_GTIN })],
  ],
])('%s: %j comes first', async (_name, reasons, prepare) => {
  const kit = await createTestRegistry();
  const [input, more] = await prepare(kit);
  expect((await verify(input, { ...kit, ...more })).reasons.slice(0, reasons.length)).toEqual(reasons);
});

describe('evidence', () => {
  test.each([
    ['a product code', { productCode: TEST_PRODUCT_CODE }, `/ocop/${TEST_PRODUCT_CODE}/`],
    ['a GTIN', { gtin: TEST_GTIN }, `/01/${TEST_GTIN}/`],
  ])('the page of a credential of %s', async (_name, key, path) => {
    const kit = await createTestRegistry();
    const { evidence } = await verify(await kit.issueCredential(() => {}, key), kit);
    expect(evidence).toMatchObject({ input: 'credential', recordUrl: kit.registry + path });
  });

  test('no page where nothing could be read', async () => {
    const kit = await createTestRegistry();
    expect((await verify('a.b.c', kit)).evidence).toMatchObject({ input: 'credential', recordUrl: null });
    expect((await verify('x', kit)).evidence).toMatchObject({ input: 'unknown', recordUrl: null });
    expect((await verify(`${LINK}?S=1`, kit)).evidence).toMatchObject({ input: 'label', recordUrl: null });
  });

  test('of two status lists the older one’s time', async () => {
    const kit = await createTestRegistry();
    const uri = `${kit.registry}/ocop/status/2.jwt`;
    await kit.publishTrustList((list) => void list.statusLists.push({ n: 2, uri, kid: '0301' }));
    kit.files.set('/ocop/status/2.jwt', await kit.publishStatuses({}, { sub: uri, iat: kit.now - 7 }));
    await kit.publishStatuses();
    await kit.publishCredential((payload) => (payload.status.status_list.uri = uri));
    const { state, freshness } = await verify(await kit.issueLabel(), kit);
    expect([state, freshness.statusIat]).toEqual(['verified', kit.now - 300]);
  });

  test('without a network no GET has failed: lists that are stored and fresh are fresh', async () => {
    const kit = await createTestRegistry();
    const store = new Map<string, unknown>();
    const label = await kit.issueLabel();
    await verify(label, { ...kit, store });
    const { state, freshness } = await verify(label, { ...kit, store, fetch: undefined });
    expect([state, freshness.fresh]).toEqual(['stale', true]);
  });
});

test('a walk to new roots ends at a version that fails: only an absent one changed nothing', async () => {
  const kit = await createTestRegistry({ threshold: 1 });
  const [old, next] = kit.keys.roots;
  const roots = { threshold: 1, keys: kit.rootKeys([next!]) };
  const label = await kit.issueLabel();
  kit.files.set(
    '/.well-known/ocop/trust-list.2.jws',
    await signTrustList({ ...kit.trustList(), version: 2, roots }, [old!, next!]),
  );
  kit.files.set('/.well-known/ocop/trust-list.jws', await signTrustList({ ...kit.trustList(), version: 3, roots }, [next!]));
  const trust = { ...kit.trust, roots: { threshold: 1, keys: kit.rootKeys([old!]) } };
  expect((await verify(label, { ...kit, trust })).state).toBe('verified');
  for (const status of [403, 500]) {
    kit.files.set('/.well-known/ocop/trust-list.1.jws', () => new Response('', { status }));
    expect((await verify(label, { ...kit, trust })).state).toBe('unknown-issuer');
  }
});

test('a platform that breaks is no answer about a label', async () => {
  const kit = await createTestRegistry();
  const label = await kit.issueLabel();
  vi.stubGlobal('Blob', undefined);
  await expect(verify(label, kit)).rejects.toThrow(TypeError);
});
