import { afterEach, expect, test, vi } from 'vitest';
import { readFileSync } from 'node:fs';
import { REASONS } from './reason.ts';
import { isSignedBy } from './signature.ts';
import { createTestKey, createTestRegistry } from './testing/index.ts';
import { verify } from './verify.ts';

afterEach(() => vi.unstubAllGlobals());

test('without crypto.subtle nothing is asked and nothing is said', async () => {
  const kit = await createTestRegistry();
  const label = await kit.issueLabel();
  vi.stubGlobal('crypto', {});
  expect(await verify(label, kit)).toMatchObject({
    state: 'cannot-check',
    authenticity: 'unchecked',
    reasons: ['webcrypto-missing'],
    claims: null,
  });
  expect(kit.requests).toEqual([]);
});

test('an Ed25519 signature whose S is not reduced is refused, whatever the platform says', async () => {
  const { subtle } = crypto;
  const key = await createTestKey('0101', 'Ed25519');
  const message = new Uint8Array([1]);
  const signature = await key.sign(message);
  vi.stubGlobal('crypto', { subtle: { importKey: subtle.importKey.bind(subtle), verify: async () => true } });
  expect(await isSignedBy(key, message, signature)).toBe(true);
  signature[63]! |= 0x10;
  expect(await isSignedBy(key, message, signature)).toBe(false);
});

test('a platform without Ed25519 cannot check what needs it', async () => {
  const kit = await createTestRegistry({ alg: 'Ed25519' });
  const label = await kit.issueLabel();
  const { subtle } = crypto;
  vi.stubGlobal('crypto', {
    subtle: {
      digest: subtle.digest.bind(subtle),
      verify: subtle.verify.bind(subtle),
      importKey: async () => {
        throw new DOMException('no', 'NotSupportedError');
      },
    },
  });
  expect(await verify(label, kit)).toMatchObject({ state: 'cannot-check', reasons: ['algorithm-unsupported'] });
});

test('a platform that cannot inflate cannot check what needs it', async () => {
  const kit = await createTestRegistry();
  const label = await kit.issueLabel();
  vi.stubGlobal('DecompressionStream', undefined);
  expect(await verify(label, kit)).toMatchObject({ state: 'cannot-check', reasons: ['algorithm-unsupported'], claims: null });
});

test('URLs are read where the platform has no URL.canParse and no URL.parse', async () => {
  const kit = await createTestRegistry();
  const label = await kit.issueLabel();
  vi.stubGlobal('URL', class extends URL {});
  Object.assign(URL, { canParse: undefined, parse: undefined });
  expect((await verify(label, { ...kit, trust: { ...kit.trust } })).state).toBe('verified');
});

test.each(['UTC', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh'])(
  'the last day ends at midnight in Việt Nam under TZ=%s',
  async (zone) => {
    vi.stubEnv('TZ', zone);
    const kit = await createTestRegistry();
    const store = new Map<string, unknown>();
    await verify(await kit.issueLabel(), { ...kit, store });
    const label = await kit.issueLabel({ validUntil: 2519 });
    const stateAt = async (now: number) => (await verify(label, { ...kit, fetch: undefined, store, now })).state;
    expect([await stateAt(1_795_539_599), await stateAt(1_795_539_600)]).toEqual(['stale', 'expired']);
    vi.unstubAllEnvs();
  },
);

test('the error and reason codes are a promise', () => {
  const source = readFileSync(new URL('./verify-error.ts', import.meta.url), 'utf8');
  expect([...new Set(source.match(/ERR_[A-Z0-9_]+/g))].sort()).toEqual([
    'ERR_ALGORITHM',
    'ERR_BASE64URL',
    'ERR_CREDENTIAL',
    'ERR_JSON',
    'ERR_JWS',
    'ERR_KID',
    'ERR_LABEL_DAY',
    'ERR_LABEL_DIGITS',
    'ERR_LABEL_HEADER',
    'ERR_LABEL_KEY',
    'ERR_LABEL_PROFILE',
    'ERR_LABEL_URI',
    'ERR_NOW',
    'ERR_OPTION',
    'ERR_STATUS_LIST',
    'ERR_TRUST_ARGUMENT',
    'ERR_TRUST_LIST',
  ]);
  expect(REASONS).toHaveLength(51);
});
