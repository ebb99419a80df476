import { expect, test } from 'vitest';
import {
  createTestRegistry,
  DEMO_GTIN,
  TEST_GTIN,
  TEST_PRODUCT_CODE,
  withSpoiltPrototype,
  type TestRegistry,
} from '../testing/index.ts';
import { verify } from '../verify.ts';

/** Names that the verifier looks up beside those of the signed objects, which are added below. Options that are spoilt are misuse. */
const OWN_NAMES = [
  'at',
  'bytes',
  'claims',
  'file',
  'fresh',
  'header',
  'held',
  'iat',
  'index',
  'input',
  'issuer',
  'issuers',
  'jwt',
  'key',
  'kind',
  'label',
  'link',
  'list',
  'lists',
  'lot',
  'maxStars',
  'missing',
  'payload',
  'place',
  'profile',
  'record',
  'redirected',
  'refusal',
  'reattested',
  'rotations',
  'serial',
  'signature',
  'signed',
  'signer',
  'signers',
  'statusRange',
  'test',
  'gtin',
  'gtins',
  'productCode',
  'productCodes',
  'stars',
  'suspectedCopy',
  'unconfirmed',
  'unusable',
  'extension',
  'labelPolicy',
  'supersedes',
  'score',
  'story',
  'images',
  'url',
  'en',
  'predecessorOf',
  'credential',
  'wouldBe',
];

function names(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [...(Array.isArray(value) ? [] : [name]), ...names(member)]);
}

const REFUSALS = ['unknown-issuer', 'malformed', 'tampered', 'cannot-check', 'unsigned'];

/** Values that somebody would choose: another product, an endless extension, everything allowed. */
function values(kit: TestRegistry): unknown[] {
  const endless = { until: '2099-12-31T23:59:59+07:00', basis: 'none' };
  const list = { ...kit.trustList(), exp: kit.now + 1 };
  return [5, TEST_GTIN, [TEST_GTIN], endless, { ...list, list }];
}

async function everyWay(kit: TestRegistry, look: (name: string, value: unknown) => Promise<void>): Promise<void> {
  const all = new Set([...OWN_NAMES, ...names(kit.trustList()), ...names(kit.payload())]);
  for (const name of all) for (const value of values(kit)) await withSpoiltPrototype(name, value, async () => look(name, value));
}

test('a spoilt Object.prototype makes no verdict better, and nothing throw', async () => {
  const kit = await createTestRegistry();
  const lapsed = await kit.issueCredential((payload) => (payload.exp = kit.now - 1));
  const label = await kit.issueLabel({ stars: 3 });
  const link = `https://nhan.test/ocop/${TEST_PRODUCT_CODE}`;
  const other = await kit.issueCredential((payload) => (payload.credentialSubject.stars = 5), { gtin: TEST_GTIN });
  kit.files.set(`/ocop/rec/${TEST_GTIN}.jwt`, other);
  kit.files.set(`/ocop/rec/${DEMO_GTIN}.jwt`, other);
  await everyWay(kit, async (name, value) => {
    for (const [input, best] of [
      [lapsed, ''],
      [label, ''],
      [link, 'verified'],
      ['https://nhan.test/', ''],
    ] as const) {
      const { state, claims } = await verify(input, kit);
      if (state === 'extended' || state === 'verified')
        expect([state, claims?.stars], `${name}: ${JSON.stringify(value)}`).toEqual([best, 4]);
    }
  });
});

test('a spoilt Object.prototype vouches for nobody: no key, and no list, comes from it', async () => {
  const kit = await createTestRegistry();
  const foreign = await (await createTestRegistry()).issueLabel();
  const inputs = [foreign, await kit.issueLabel(), await kit.issueCredential()];
  kit.files.delete('/.well-known/ocop/trust-list.jws');
  await everyWay(kit, async (name, value) => {
    for (const input of inputs) {
      const { state } = await verify(input, kit);
      expect(REFUSALS, `${name}: ${JSON.stringify(value)}`).toContain(state);
    }
  });
});
