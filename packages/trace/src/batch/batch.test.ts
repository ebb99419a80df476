import { createHash } from 'node:crypto';

import { beforeAll, describe, expect, it } from 'vitest';

import { createDemonstration, type Demonstration, DEMONSTRATION_GTIN, NOW } from '../issue/demonstration.harness.ts';
import { deriveSerialKey, serialAt } from '../serial/index.ts';
import {
  type Batch,
  type BatchManifest,
  buildBatch,
  type CheckedBatchManifest,
  checkSerial,
  describeSerialCheck,
  issueBatchManifest,
  openBatch,
  readBatchManifest,
} from './index.ts';

const product = { gtin: DEMONSTRATION_GTIN };
const secret = Uint8Array.from({ length: 32 }, (_, i) => 255 - i);
let demonstration: Demonstration;
let issued: string[];
let batch: Batch;
let jws: string;
let manifest: CheckedBatchManifest;

beforeAll(async () => {
  demonstration = await createDemonstration();
  const key = await deriveSerialKey(secret, { key: product, lot: 'LOT2026A' });
  issued = Array.from({ length: 3000 }, (_, counter) => serialAt(key, counter));
  batch = await buildBatch(issued);
  jws = await sign(batch);
  manifest = await readBatchManifest(jws, demonstration.trustList);
});

const authority = () => ({ issuer: demonstration.issuer, key: demonstration.keys.label });
const sign = (of: Batch, over: Partial<Parameters<typeof issueBatchManifest>[1]> = {}) =>
  issueBatchManifest(of, { product, lot: 'LOT2026A', issuedAt: NOW, ...over }, demonstration.signers.label, authority());
const item = (serial: string, over = {}) => ({ key: product, lot: 'LOT2026A', serial, ...over });

/** RFC 6962, 2.1, over the pages as a stranger reads them from the format's description: Node's hash, plain recursion. */
function rootByHand(serials: readonly string[], prefixLetters: number): string {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  let prefixes = [''];
  for (let i = 0; i < prefixLetters; i += 1)
    prefixes = prefixes.flatMap((prefix) => Array.from(alphabet, (letter) => prefix + letter));
  const pages = prefixes.map((prefix) =>
    serials
      .filter((serial) => serial.startsWith(prefix))
      .sort()
      .join(''),
  );
  const hash = (...parts: (Buffer | string)[]) =>
    createHash('sha256')
      .update(Buffer.concat(parts.map((part) => Buffer.from(part))))
      .digest();
  const tree = (leaves: Buffer[]): Buffer => {
    const [only] = leaves;
    if (leaves.length === 1) return only!;
    const half = leaves.length / 2;
    return hash(Buffer.of(1), tree(leaves.slice(0, half)), tree(leaves.slice(half)));
  };
  return tree(pages.map((page) => hash(Buffer.of(0), page))).toString('hex');
}

describe('buildBatch', () => {
  it.each([1, 2, 64, 65, 2048, 3000])('has for %i serials the root that the format describes', async (count) => {
    const some = await buildBatch(issued.slice(0, count).reverse());
    expect(some).toMatchObject({ count, prefixLetters: count <= 64 ? 0 : count <= 2048 ? 1 : 2 });
    expect(some.root).toBe(rootByHand(issued.slice(0, count), some.prefixLetters));
    expect([...some.serials()]).toEqual(issued.slice(0, count).sort());
  });

  it('reads a stream', async () => {
    async function* stream() {
      for (const serial of issued) yield await Promise.resolve(serial);
    }
    expect((await buildBatch(stream())).root).toBe(batch.root);
  });

  it.each([
    ['ERR_BATCH_EMPTY', []],
    ['ERR_BATCH_SERIAL', ['K7M2P9QXTI']],
    ['ERR_BATCH_DUPLICATE', ['K7M2P9QXTR', '0000000000', 'K7M2P9QXTR']],
  ])('refuses with %s', async (code, serials) => {
    await expect(buildBatch(serials)).rejects.toThrow(expect.objectContaining({ code }));
  });
});

describe('checkSerial', () => {
  it('tells every issued serial and its near neighbours apart', async () => {
    for (const serial of issued.slice(0, 200)) {
      expect(await checkSerial(item(serial), manifest, batch.proofOf(serial))).toBe('issued');
      const next = serial.slice(0, 9) + (serial.endsWith('0') ? '1' : '0');
      expect(issued).not.toContain(next);
      expect(await checkSerial(item(next), manifest, batch.proofOf(next))).toBe('not-issued');
    }
  });

  it('tells products and lots apart', async () => {
    const [serial = ''] = issued;
    const proof = batch.proofOf(serial);
    const other = { gtin: '09520123456788' };
    expect(await checkSerial(item(serial, { key: other }), manifest, proof)).toBe('wrong-product');
    expect(await checkSerial(item(serial, { key: { productCode: DEMONSTRATION_GTIN } }), manifest, proof)).toBe('wrong-product');
    expect(await checkSerial(item(serial, { lot: 'LOT2026B' }), manifest, proof)).toBe('wrong-lot');
    expect(await checkSerial(item(serial, { lot: null }), manifest, proof)).toBe('wrong-lot');
    const foreign = batch.proofOf('0000000000');
    expect(await checkSerial(item('0000000000', { key: other }), manifest, foreign)).toBe('other-batch');
    expect(await checkSerial(item('0000000000', { lot: 'LOT2026B' }), manifest, foreign)).toBe('other-batch');
    const whole = await readBatchManifest(await sign(batch, { lot: undefined }), demonstration.trustList);
    expect(await checkSerial(item(serial, { lot: 'LOT2026B' }), whole, proof)).toBe('issued');
  });

  it('never believes a proof that does not reach the signed root', async () => {
    const [serial = '', second = ''] = issued;
    const proof = batch.proofOf(serial);
    const forged = '0000000000';
    const others = [
      batch.proofOf(second),
      { ...proof, page: '' },
      { ...proof, page: proof.page.replace(serial, '') },
      { ...proof, page: proof.page + proof.page },
      { ...proof, page: proof.page.slice(0, -1) },
      { ...proof, path: proof.path.slice(1) },
      { ...proof, path: [...proof.path, proof.path[0]!] },
      { ...proof, path: proof.path.map((hash) => hash.toUpperCase()) },
      { ...proof, path: proof.path.toReversed() },
      { page: 5 as unknown as string, path: proof.path },
      { page: proof.page, path: null as unknown as string[] },
    ];
    for (const wrong of others) expect(await checkSerial(item(serial), manifest, wrong)).toBe('bad-proof');
    // A page of another prefix belongs to the tree, but says nothing about this serial.
    expect(await checkSerial(item(forged), manifest, proof)).toBe('bad-proof');
    // An inner node passed off as a page would need its first byte to be that of a leaf.
    const page = proof.page.replace(serial, forged);
    expect(await checkSerial(item(forged), manifest, { ...proof, page })).toBe('bad-proof');
  });

  it('calls a serial of another form not issued', async () => {
    for (const serial of ['k7m2p9qxtr', 'A', 'K7M2P9QXTI', '']) {
      expect(await checkSerial(item(serial), manifest, { page: '', path: [] })).toBe('not-issued');
    }
  });

  it('has a sentence for every answer', () => {
    expect(describeSerialCheck('not-issued')).toEqual({
      vi: 'Số sê-ri này chưa từng được cấp.',
      en: 'This serial was never issued.',
    });
  });
});

describe('openBatch', () => {
  it('takes the list that was signed, in any order, and no other', async () => {
    const open = await openBatch(manifest, issued.toReversed());
    expect([open.has(issued[7]!), open.has('0000000000')]).toEqual([true, false]);
    for (const list of [issued.slice(1), [...issued, '0000000000'], ['0000000000', ...issued.slice(1)]]) {
      await expect(openBatch(manifest, list)).rejects.toThrow(expect.objectContaining({ code: 'ERR_BATCH_ROOT' }));
    }
  });
});

describe('readBatchManifest', () => {
  const trusting = (over: object) => ({
    ...demonstration.trustList,
    issuers: [{ ...demonstration.issuer, keys: [demonstration.keys.recognition, { ...demonstration.keys.label, ...over }] }],
  });

  it('gives back what was signed, small enough for a header', () => {
    expect(manifest).toEqual({
      format: 'ocop-batch/1',
      product,
      lot: 'LOT2026A',
      count: 3000,
      prefixLetters: 2,
      root: batch.root,
      iat: NOW,
      kid: '0102',
      test: false,
    });
    expect(jws.length).toBeLessThan(600);
  });

  it.each([
    ['compromised', { state: 'compromised' }],
    ['use', { use: 'recognition' }],
    ['time', { exp: NOW }],
    ['time', { nbf: NOW + 1 }],
    ['product', { gtins: ['09520123456788'] }],
    ['product', { gtins: undefined }],
    ['algorithm', { alg: 'Ed25519' }],
    ['unknown', { kid: '0199' }],
  ] as const)('does not believe a key: %s', async (reason, over) => {
    await expect(readBatchManifest(jws, trusting(over))).rejects.toThrow(
      expect.objectContaining({ code: 'ERR_BATCH_KEY', details: expect.objectContaining({ reason }) }),
    );
  });

  it('believes a retired key, and says when a key signs tests only', async () => {
    expect((await readBatchManifest(jws, trusting({ state: 'retired', test: true }))).test).toBe(true);
  });

  it.each([
    ['a larger count', { count: 3001 }],
    ['another root', { root: '0'.repeat(64) }],
    ['another product', { product: { productCode: '96-32167-012-2026' } }],
  ])('refuses %s under the old signature', async (_what, over) => {
    const [head, body, tail] = jws.split('.') as [string, string, string];
    const payload = { ...(JSON.parse(Buffer.from(body, 'base64url').toString()) as BatchManifest), ...over };
    const forged = [head, Buffer.from(JSON.stringify(payload)).toString('base64url'), tail].join('.');
    const key = { gtins: [DEMONSTRATION_GTIN], productCodes: ['96-32167-012-2026'] };
    await expect(readBatchManifest(forged, trusting(key))).rejects.toThrow(
      expect.objectContaining({ code: 'ERR_BATCH_SIGNATURE' }),
    );
  });

  it.each([
    { prefixLetters: 5 },
    { count: 0 },
    { count: 1.5 },
    { root: 'A'.repeat(64) },
    { lot: 'lô' },
    { product: { gtin: '1' } },
    { product: { ...product, productCode: 'A' } },
    { iat: -1 },
    { format: 'ocop-batch/2' },
    { more: 1 },
  ])('refuses the shape %j whoever signed it', async (over) => {
    const [head, body, tail] = jws.split('.') as [string, string, string];
    const payload = { ...(JSON.parse(Buffer.from(body, 'base64url').toString()) as BatchManifest), ...over };
    const forged = [head, Buffer.from(JSON.stringify(payload)).toString('base64url'), tail].join('.');
    await expect(readBatchManifest(forged, demonstration.trustList)).rejects.toThrow(
      expect.objectContaining({
        code: 'ERR_BATCH_MANIFEST',
        details: { code: 'ERR_BATCH_MANIFEST', problem: Object.keys(over)[0] },
      }),
    );
  });

  it('refuses what is no manifest', async () => {
    for (const text of ['', 'a.b.c', 'A'.repeat(5000)]) {
      await expect(readBatchManifest(text, demonstration.trustList)).rejects.toThrow(
        expect.objectContaining({ code: 'ERR_BATCH_MANIFEST' }),
      );
    }
  });
});

it('is signed only by a label key that is delegated to the product', async () => {
  const { signers, keys, issuer } = demonstration;
  const facts = { product, issuedAt: NOW };
  await expect(issueBatchManifest(batch, facts, signers.recognition, { issuer, key: keys.recognition })).rejects.toThrow(
    expect.objectContaining({ code: 'ERR_BATCH_KEY' }),
  );
  await expect(issueBatchManifest(batch, facts, signers.status, authority())).rejects.toThrow(
    expect.objectContaining({ code: 'ERR_ISSUE_KEY_MISMATCH' }),
  );
  await expect(sign(batch, { product: { gtin: '09520123456788' } })).rejects.toThrow(
    expect.objectContaining({ code: 'ERR_BATCH_KEY' }),
  );
});
