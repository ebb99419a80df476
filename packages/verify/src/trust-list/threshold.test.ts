import { afterEach, expect, test, vi } from 'vitest';
import { jsonToBase64url, toBase64url, utf8 } from '../testing/bytes.ts';
import { createTestKey, createTestRegistry, signTrustList } from '../testing/index.ts';
import { parseTrustList } from './parse.ts';
import { meetsThreshold } from './threshold.ts';

afterEach(() => vi.unstubAllGlobals());

test('a list is checked once under the same roots, and again under others', async () => {
  const kit = await createTestRegistry();
  const signed = parseTrustList(utf8(await kit.publishTrustList()), kit.registry);
  const { subtle } = crypto;
  let checks = 0;
  vi.stubGlobal('crypto', {
    subtle: {
      importKey: subtle.importKey.bind(subtle),
      verify: async (...args: Parameters<SubtleCrypto['verify']>) => {
        checks += 1;
        return subtle.verify(...args);
      },
    },
  });
  expect([await meetsThreshold(signed, kit.trust.roots), checks]).toEqual([true, 2]);
  expect([await meetsThreshold(signed, kit.trust.roots), checks]).toEqual([true, 2]);
  expect([await meetsThreshold(signed, { ...kit.trust.roots, threshold: 3 }), checks]).toEqual([false, 4]);
  expect([await meetsThreshold(signed, { ...kit.trust.roots, threshold: 3 }), checks]).toEqual([false, 6]);
});

test('a header that names another algorithm than the root’s is not counted, whoever signed under it', async () => {
  const kit = await createTestRegistry({ threshold: 1 });
  const payload = jsonToBase64url(kit.trustList());
  const head = jsonToBase64url({ alg: 'Ed25519', kid: 'root-1', typ: 'ocop-trust-list+json' });
  const signature = toBase64url(await kit.keys.roots[0]!.sign(utf8(`${head}.${payload}`)));
  const file = JSON.stringify({ payload, signatures: [{ protected: head, signature }] });
  expect(await meetsThreshold(parseTrustList(utf8(file), kit.registry), kit.trust.roots)).toBe(false);
});

test('a platform without an algorithm says so where it might have met the threshold, and only there', async () => {
  const kit = await createTestRegistry({ threshold: 1 });
  const other = await createTestKey('root-ed', 'Ed25519');
  const roots = { threshold: 1, keys: [{ kid: other.kid, alg: other.alg, jwk: other.jwk }, ...kit.trust.roots.keys] };
  const read = async (signers: Parameters<typeof signTrustList>[1]) =>
    parseTrustList(utf8(await signTrustList({ ...kit.trustList(), roots }, signers)), kit.registry);
  const both = await read([other, kit.keys.roots[0]!]);
  const one = await read([other]);
  const { subtle } = crypto;
  vi.stubGlobal('crypto', {
    subtle: {
      verify: subtle.verify.bind(subtle),
      importKey: async (...args: Parameters<SubtleCrypto['importKey']>) =>
        (args[1] as JsonWebKey).kty === 'OKP'
          ? Promise.reject(new DOMException('no', 'NotSupportedError'))
          : subtle.importKey(...args),
    },
  });
  expect(await meetsThreshold(both, roots)).toBe(true);
  await expect(meetsThreshold(one, roots)).rejects.toMatchObject({ code: 'ERR_ALGORITHM', details: { alg: 'Ed25519' } });
});
