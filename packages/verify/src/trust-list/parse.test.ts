import { describe, expect, test } from 'vitest';
import { jsonToBase64url, toBase64url, utf8 } from '../testing/bytes.ts';
import { createTestRegistry, signTrustList, type TestRegistry } from '../testing/index.ts';
import { parseTrustList } from './parse.ts';

interface File {
  payload: unknown;
  signatures: { protected: unknown; signature: unknown }[];
}

const good = async (kit: TestRegistry): Promise<File> => JSON.parse(await kit.publishTrustList()) as File;
const read = (kit: TestRegistry, file: unknown) => parseTrustList(utf8(JSON.stringify(file)), kit.registry);

test('a list, its payload as it was signed, and who claims to have signed it', async () => {
  const kit = await createTestRegistry();
  const file = await good(kit);
  const { list, payload, signatures } = read(kit, file);
  expect(list).toEqual(kit.trustList());
  expect(payload).toBe(file.payload);
  expect(signatures.map(({ alg, kid }) => [alg, kid])).toEqual([
    ['ES256', 'root-1'],
    ['ES256', 'root-2'],
  ]);
  expect(new TextDecoder().decode(signatures[0]!.signedBytes)).toBe(`${String(file.signatures[0]!.protected)}.${payload}`);
});

describe('a file that is none is told by its members', () => {
  test.each<[string, (file: File) => unknown, object[]]>([
    ['no object', () => [], [{ path: '', code: 'type' }]],
    ['a payload that is no text', (file) => ({ ...file, payload: 7 }), [{ path: 'payload', code: 'type' }]],
    ['no signatures', (file) => ({ ...file, signatures: [] }), [{ path: 'signatures', code: 'range' }]],
    [
      'over 200 signatures',
      ({ payload, signatures }) => ({ payload, signatures: Array.from({ length: 201 }, () => signatures[0]) }),
      [{ path: 'signatures', code: 'range' }],
    ],
    [
      'a signature that is no text',
      ({ payload, signatures }) => ({ payload, signatures: [signatures[0], { protected: 1, signature: null }] }),
      [
        { path: 'signatures[1].protected', code: 'type' },
        { path: 'signatures[1].signature', code: 'type' },
      ],
    ],
    [
      'an unprotected header',
      ({ payload, signatures }) => ({ payload, signatures: [{ ...signatures[0], header: {} }] }),
      [{ path: 'signatures[0].header', code: 'unknown-member' }],
    ],
  ])('%s', async (_name, change, problems) => {
    const kit = await createTestRegistry();
    const file = change(await good(kit));
    expect(() => read(kit, file)).toThrow(expect.objectContaining({ code: 'ERR_TRUST_LIST', details: { problems } }));
  });

  test('so is a payload', async () => {
    const kit = await createTestRegistry();
    const file = JSON.parse(await signTrustList({ ...kit.trustList(), version: 0 }, kit.keys.roots)) as File;
    expect(() => read(kit, file)).toThrow(
      expect.objectContaining({ code: 'ERR_TRUST_LIST', details: { problems: [{ path: 'version', code: 'range' }] } }),
    );
  });
});

test.each<[string, (entry: File['signatures'][number]) => object]>([
  ['no base64url', (entry) => ({ ...entry, signature: 'a=' })],
  ['an empty header', (entry) => ({ ...entry, protected: '' })],
  ['a header that is no JSON', (entry) => ({ ...entry, protected: toBase64url(utf8('{')) })],
  ['a header of another typ', (entry) => ({ ...entry, protected: jsonToBase64url({ alg: 'ES256', kid: 'root-1', typ: 'JWT' }) })],
  [
    'a header with a key',
    (entry) => ({ ...entry, protected: jsonToBase64url({ alg: 'ES256', kid: 'root-1', typ: 'ocop-trust-list+json', jwk: {} }) }),
  ],
])('a signature that does not parse is left out and does no harm: %s', async (_name, change) => {
  const kit = await createTestRegistry();
  const { payload, signatures } = await good(kit);
  const { signatures: left } = read(kit, { payload, signatures: [change(signatures[0]!), ...signatures] });
  expect(left.map(({ kid }) => kid)).toEqual(['root-1', 'root-2']);
});

test('two hundred signatures are looked at', async () => {
  const kit = await createTestRegistry();
  const { payload, signatures } = await good(kit);
  const many = { payload, signatures: Array.from({ length: 200 }, () => signatures[0]) };
  expect(read(kit, many).signatures).toHaveLength(200);
});
