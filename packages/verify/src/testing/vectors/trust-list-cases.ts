import type { TrustListCase } from '../../conformance/index.ts';
import { jsonToBase64url, toBase64url, utf8 } from '../bytes.ts';
import type { TestKey } from '../test-key.ts';
import { signTrustList } from '../test-objects.ts';
import type { TestRegistry } from '../test-registry.ts';
import { publishedKey } from './published-key.ts';
import { vectorRegistry } from './vector-registry.ts';

type List = ReturnType<TestRegistry['trustList']>;

const DAY = 86_400;

/** Payloads that void the list, signed by two of three roots all the same. */
const VOID: readonly (readonly [about: string, change: (list: List) => void])[] = [
  ['lives one second over 30 days', (list) => void (list.exp = list.iat + 30 * DAY + 1)],
  ['ends when it begins', (list) => void (list.exp = list.iat)],
  ['has version 0', (list) => void (list.version = 0)],
  ['has a fractional version', (list) => void (list.version = 7.5)],
  ['names a kid twice, of two issuers', (list) => void (list.issuers[1]!.keys[0]!.kid = '0101')],
  ['names kid 0000', (list) => void (list.issuers[1]!.keys[0]!.kid = '0000')],
  ['names a kid in upper case', (list) => void (list.issuers[1]!.keys[0]!.kid = '020A')],
  ['names a list number twice', (list) => void list.statusLists.push({ n: 1, uri: 'https://registry.test/2', kid: '0301' })],
  ['names a list uri twice', (list) => void list.statusLists.push({ ...list.statusLists[0]!, n: 2 })],
  ['names list 4096', (list) => void (list.statusLists[0]!.n = 4096)],
  ['names a list over http', (list) => void (list.statusLists[0]!.uri = 'http://registry.test/1')],
  ['names an issuer twice', (list) => void (list.issuers[1]!.id = list.issuers[0]!.id)],
  ['names a root kid twice', (list) => void (list.roots.keys[1]!.kid = list.roots.keys[0]!.kid)],
  ['has a member too many', (list) => void Object.assign(list, { note: 'x' })],
  ['has a member too many in a key', (list) => void Object.assign(list.issuers[0]!.keys[0]!, { note: 'x' })],
  ['lacks maxStars on a recognition key', (list) => void Reflect.deleteProperty(list.issuers[0]!.keys[0]!, 'maxStars')],
  ['allows six stars', (list) => void (list.issuers[0]!.keys[0]!.maxStars = 6)],
  ['has a key of another use', (list) => void Object.assign(list.issuers[0]!.keys[0]!, { use: 'root' })],
  ['has a key in another state', (list) => void Object.assign(list.issuers[0]!.keys[0]!, { state: 'lost' })],
  ['holds a private key', (list) => void Object.assign(list.issuers[1]!.keys[0]!.jwk, { d: 'AAAA' })],
  [
    'holds a point off the curve',
    (list) => void Object.assign(list.issuers[1]!.keys[0]!.jwk, { y: toBase64url(new Uint8Array(32)) }),
  ],
  [
    'holds a small-order key',
    (list) =>
      void Object.assign(list.issuers[1]!.keys[0]!, {
        alg: 'Ed25519',
        jwk: { kty: 'OKP', crv: 'Ed25519', x: toBase64url(new Uint8Array(32)) },
      }),
  ],
  ['mixes * with provinces', (list) => void (list.issuers[0]!.provinces = ['*', '96'])],
  ['names a province by three digits', (list) => void (list.issuers[0]!.provinces = ['096'])],
  ['attests an upper-case hash', (list) => void (list.reattested = ['A'.repeat(64)])],
  ['wants more signatures than it has roots', (list) => void (list.roots.threshold = 4)],
];

/** Payloads that are good. */
const GOOD: readonly (readonly [about: string, change: (list: List) => void])[] = [
  ['lives 30 days', (list) => void (list.exp = list.iat + 30 * DAY)],
  [
    'a status key without maxStars, everywhere, a predecessor',
    (list) => void Object.assign(list.issuers[0]!, { provinces: ['*'], predecessorOf: list.issuers[1]!.id }),
  ],
  [
    'delegations, a range, a test key, a hash that is attested again',
    (list) => {
      Object.assign(list.issuers[1]!.keys[0]!, { statusRange: { n: 1, from: 0, to: 9 }, test: true, state: 'compromised' });
      list.reattested = ['a'.repeat(64)];
    },
  ],
  ['no issuers at all', (list) => void Object.assign(list, { issuers: [], statusLists: [] })],
];

export async function trustListCases(): Promise<TrustListCase[]> {
  const kit = await vectorRegistry();
  const [one, two, three] = kit.keys.roots as [TestKey, TestKey, TestKey];
  const stranger = await publishedKey('stranger', 'ES256');
  const payload = kit.trustList();
  const cases: { about: string; file: string; expect: number | null; trust?: TrustListCase['trust'] }[] = [];
  const signers: readonly (readonly [about: string, by: readonly TestKey[], expect: number | null])[] = [
    ['two of three roots', [one, two], 7],
    ['two others, the other way round', [three, one], 7],
    ['all three', [one, two, three], 7],
    ['one root', [one], null],
    ['one root twice', [one, one], null],
    ['a stranger beside two roots does no harm', [stranger, one, two], 7],
    ['a stranger beside one root does not count', [stranger, one], null],
    ['a stranger under a root’s id beside two roots does no harm', [{ ...stranger, kid: 'root-1' }, one, two], 7],
    ['a stranger under a root’s id does not count', [one, { ...stranger, kid: 'root-2' }], null],
    ['an issuer’s key does not count', [one, kit.keys.recognition], null],
  ];
  for (const [about, by, expect] of signers) cases.push({ about, file: await signTrustList(payload, by), expect });

  const doubled = { threshold: 2, keys: kit.rootKeys([one, { ...one, kid: 'root-1b' }]) };
  cases.push({
    about: 'one root under two ids counts once',
    trust: { registry: kit.registry, roots: doubled },
    file: await signTrustList({ ...payload, roots: doubled }, [one, { ...one, kid: 'root-1b' }]),
    expect: null,
  });
  const next = [await publishedKey('next-1', 'ES256'), await publishedKey('next-2', 'Ed25519')];
  const newRoots = {
    threshold: 2,
    keys: next.map(({ kid, alg, jwk }) => ({ kid, alg, jwk })),
  };
  cases.push(
    {
      about: 'new roots of two algorithms, signed by the old and the new',
      file: await signTrustList({ ...payload, roots: newRoots }, [one, two, ...next]),
      expect: 7,
    },
    {
      about: 'new roots that the old ones did not sign',
      file: await signTrustList({ ...payload, roots: newRoots }, next),
      expect: null,
    },
    {
      about: 'new roots that did not sign themselves',
      file: await signTrustList({ ...payload, roots: newRoots }, [one, two, next[0]!]),
      expect: null,
    },
  );
  for (const [about, change] of GOOD) {
    const list = kit.trustList();
    change(list);
    cases.push({ about, file: await signTrustList(list, [one, two]), expect: 7 });
  }
  for (const [about, change] of VOID) {
    const list = kit.trustList();
    change(list);
    cases.push({ about: `void: ${about}`, file: await signTrustList(list, [one, two]), expect: null });
  }
  const good = await signTrustList(payload, [one, two]);
  const outer = JSON.parse(good) as { payload: string; signatures: { protected: string; signature: string }[] };
  const text = (change: (file: typeof outer) => unknown) => JSON.stringify(change(structuredClone(outer)));
  const head = (header: Record<string, unknown>) =>
    jsonToBase64url({ alg: 'ES256', kid: 'root-3', typ: 'ocop-trust-list+json', ...header });
  const signed = async (header: Record<string, unknown>) => {
    const first = head(header);
    return { protected: first, signature: toBase64url(await three.sign(utf8(`${first}.${outer.payload}`))) };
  };
  cases.push(
    { about: 'white space around', file: ` ${good}\n`, expect: 7 },
    {
      about: 'an empty signature beside two good ones does no harm',
      file: text((file) => ({ ...file, signatures: [{ protected: '', signature: '' }, ...file.signatures] })),
      expect: 7,
    },
    {
      about: 'a signature that is no base64url beside two good ones does no harm',
      file: text((file) => ({ ...file, signatures: [...file.signatures, { protected: '=', signature: '=' }] })),
      expect: 7,
    },
    { about: 'no signatures', file: text((file) => ({ ...file, signatures: [] })), expect: null },
    { about: 'a member beside payload and signatures', file: text((file) => ({ ...file, header: {} })), expect: null },
    {
      about: 'an unprotected header beside a signature',
      file: text((file) => ({ ...file, signatures: file.signatures.map((entry) => ({ ...entry, header: {} })) })),
      expect: null,
    },
    { about: 'a duplicate member', file: good.replace('{', '{"payload":"",'), expect: null },
    { about: 'flattened JSON', file: text((file) => ({ payload: file.payload, ...file.signatures[0]! })), expect: null },
    {
      about: 'compact serialisation',
      file: `${outer.signatures[0]!.protected}.${outer.payload}.${outer.signatures[0]!.signature}`,
      expect: null,
    },
    {
      about: 'a protected header with a member too many does not count',
      file: text((file) => file).replace(JSON.stringify(outer.signatures[1]), JSON.stringify(await signed({ crit: ['b64'] }))),
      expect: null,
    },
    {
      about: 'a protected header of another typ does not count',
      file: text((file) => file).replace(JSON.stringify(outer.signatures[1]), JSON.stringify(await signed({ typ: 'JOSE+JSON' }))),
      expect: null,
    },
    {
      about: 'the third root’s header as it should be',
      file: text((file) => file).replace(JSON.stringify(outer.signatures[1]), JSON.stringify(await signed({}))),
      expect: 7,
    },
  );
  return cases.map(({ about, trust = kit.trust, file, expect }, i) => ({
    id: `trust-list-${String(i + 1).padStart(3, '0')}`,
    about,
    trust,
    file,
    expect,
  }));
}
