import { expect, test } from 'vitest';
import { parseLabel } from './label/index.ts';
import { createTestRegistry, TEST_GTIN, TEST_PRODUCT_CODE, withSpoiltPrototype } from './testing/index.ts';
import { verify } from './verify.ts';

// Every name that is looked up, with every value somebody would choose: fuzz/spoilt-prototype.fuzz.test.ts.

test('stars that every object has are neither signed nor expected', async () => {
  const kit = await createTestRegistry();
  const label = await kit.issueLabel();
  const { state, claims } = await withSpoiltPrototype('stars', 5, async () => verify(label, kit));
  expect([state, claims?.stars]).toEqual(['verified', 4]);
});

test('a label of a product code stays one', async () => {
  const kit = await createTestRegistry();
  const label = await kit.issueLabel();
  const read = await withSpoiltPrototype('gtin', TEST_GTIN, async () => parseLabel(label));
  expect(read).toEqual(parseLabel(label));
});

test('the record of another product is not about this one', async () => {
  const kit = await createTestRegistry();
  kit.files.set(`/ocop/rec/${TEST_PRODUCT_CODE}.jwt`, await kit.issueCredential(() => {}, { gtin: TEST_GTIN }));
  const label = await kit.issueLabel();
  const { state } = await withSpoiltPrototype('productCode', TEST_PRODUCT_CODE, async () => verify(label, kit));
  expect(['malformed', 'unknown-issuer']).toContain(state);
});

test('a list that was read before is not changed afterwards: no rights, no label attested again', async () => {
  const kit = await createTestRegistry();
  await kit.publishTrustList((list) => (list.issuers[0]!.keys[0]!.state = 'compromised'));
  const label = await kit.issueLabel();
  expect((await verify(label, kit)).state).toBe('unknown-issuer');
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', parseLabel(label).signedBytes)).toString('hex');
  expect((await withSpoiltPrototype('reattested', [hash], async () => verify(label, kit))).state).toBe('unknown-issuer');
  await kit.publishTrustList();
  expect((await verify(label, kit)).state).toBe('verified');
  expect((await withSpoiltPrototype('productCodes', ['X'], async () => verify(label, kit))).state).toBe('verified');
  expect((await withSpoiltPrototype('gtins', TEST_GTIN, async () => verify(label, kit))).state).toBe('verified');
});

test('there is no trust list but the one that was signed', async () => {
  const kit = await createTestRegistry();
  const stranger = await createTestRegistry();
  const list = { ...stranger.trustList(), exp: kit.now + 1000 };
  const label = await stranger.issueLabel();
  for (const name of ['signed', 'list', 'held']) {
    const { state } = await withSpoiltPrototype(name, { list, ...list, at: kit.now }, async () => verify(label, kit));
    expect(state).toBe('tampered');
  }
});
