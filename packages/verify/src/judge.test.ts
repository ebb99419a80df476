import { beforeAll, describe, expect, test } from 'vitest';
import { parseCredential } from './credential/index.ts';
import { judgeCredential, judgeLabel } from './judge.ts';
import { parseLabel } from './label/index.ts';
import { createTestKey, createTestRegistry, type TestRegistry } from './testing/index.ts';
import type { IssuerKey, TrustList } from './trust-list/index.ts';

let kit: TestRegistry;
let jws: string;
let label: string;
const OTHER_LIST = { n: 2, uri: 'https://registry.test/ocop/status/2.jwt', kid: '0301' };

beforeAll(async () => {
  kit = await createTestRegistry();
  [jws, label] = [await kit.issueCredential(), await kit.issueLabel()];
});

type Key = { -readonly [Name in keyof IssuerKey]: IssuerKey[Name] };

/** The list of the test registry, its first key changed; `without` takes members away from it. */
function listWith(change: Partial<Key>, ...without: readonly (keyof Key)[]): TrustList {
  const list = kit.trustList();
  const key: Partial<Key> = Object.assign(list.issuers[0]!.keys[0]!, change);
  for (const name of without) delete key[name];
  return { ...list, statusLists: [...list.statusLists, OTHER_LIST] };
}

const ofLabel = async (list: TrustList, uri = label) => judgeLabel(list, parseLabel(uri));
const ofCredential = async (list: TrustList, text = jws) => judgeCredential(list, parseCredential(text, kit.registry));
const refused = (...refusal: readonly string[]) => refusal;
const unauthorised = (reason: string) => refused('issuer-not-authorised', reason);

test('who signed is told where nothing is lacking', async () => {
  for (const judged of [await ofLabel(listWith({})), await ofCredential(listWith({}))])
    expect(judged).toMatchObject({ key: { kid: '0101' }, issuer: { name: { en: 'Test Province' } } });
});

describe('the first right that a label lacks', () => {
  test.each<[string, () => TrustList, readonly string[]]>([
    ['a key that nobody has', () => ({ ...listWith({}), issuers: [] }), ['unknown-issuer', 'key-unknown']],
    ['a compromised key', () => listWith({ state: 'compromised' }), ['unknown-issuer', 'key-compromised']],
    ['another use', () => listWith({ use: 'status' }), ['issuer-not-authorised', 'use-not-allowed']],
    ['fewer stars', () => listWith({ maxStars: 3 }), ['issuer-not-authorised', 'stars-not-allowed']],
    ['no stars named', () => listWith({}, 'maxStars'), ['issuer-not-authorised', 'stars-not-allowed']],
    ['other products', () => listWith({ productCodes: ['OTHER-1'] }), ['issuer-not-authorised', 'product-not-delegated']],
    [
      'other indexes',
      () => listWith({ statusRange: { n: 1, from: 5, to: 9 } }),
      ['issuer-not-authorised', 'index-not-delegated'],
    ],
    ['another list', () => listWith({ statusRange: { n: 2, from: 0, to: 9 } }), ['issuer-not-authorised', 'index-not-delegated']],
    ['a key of another time', () => listWith({ exp: kit.now - 99 * 86_400 }), ['issuer-not-authorised', 'key-not-in-force']],
  ])('%s', async (_name, list, refusal) => {
    expect(await ofLabel(list())).toEqual(refusal);
  });

  test('a signature of another key', async () => {
    const { jwk } = await createTestKey('0101');
    expect(await ofLabel(listWith({ jwk }))).toEqual(refused('tampered', 'signature-wrong'));
  });

  test('stars of nought still need a key that may name stars', async () => {
    const identity = await kit.issueLabel({ stars: 0 });
    expect(await ofLabel(listWith({}, 'maxStars'), identity)).toEqual(unauthorised('stars-not-allowed'));
    expect(await ofLabel(listWith({ maxStars: 0 }), identity)).toMatchObject({ key: { maxStars: 0 } });
  });

  test('a recognition key speaks for products and lots, a label key for packs too', async () => {
    const { recognition } = kit.keys;
    const unit = await kit.issueLabel({ serial: 'A1B2C3D4E5', signer: recognition });
    expect(await ofLabel(listWith({}), unit)).toEqual(unauthorised('use-not-allowed'));
    expect(await ofLabel(listWith({ use: 'label' }), unit)).toMatchObject({ key: { use: 'label' } });
    const lot = await kit.issueLabel({ lot: 'LO1', signer: recognition });
    expect(await ofLabel(listWith({}), lot)).toMatchObject({ key: { use: 'recognition' } });
  });
});

describe('the first right that a credential lacks', () => {
  test.each<[string, () => TrustList, readonly string[]]>([
    ['a key that nobody has', () => ({ ...listWith({}), issuers: [] }), ['unknown-issuer', 'key-unknown']],
    ['a compromised key', () => listWith({ state: 'compromised' }), ['unknown-issuer', 'key-compromised']],
    ['another algorithm', () => listWith({ alg: 'Ed25519' }), ['tampered', 'algorithm-differs']],
    ['another use', () => listWith({ use: 'label' }), ['issuer-not-authorised', 'use-not-allowed']],
    ['fewer stars', () => listWith({ maxStars: 3 }), ['issuer-not-authorised', 'stars-not-allowed']],
    ['no stars named', () => listWith({}, 'maxStars'), ['issuer-not-authorised', 'stars-not-allowed']],
    ['other products', () => listWith({ productCodes: ['OTHER-1'] }), ['issuer-not-authorised', 'product-not-delegated']],
    [
      'other indexes',
      () => listWith({ statusRange: { n: 1, from: 6, to: 9 } }),
      ['issuer-not-authorised', 'index-not-delegated'],
    ],
    ['another list', () => listWith({ statusRange: { n: 2, from: 0, to: 9 } }), ['issuer-not-authorised', 'index-not-delegated']],
    ['a key of another time', () => listWith({ exp: kit.now - 100 * 86_400 }), ['issuer-not-authorised', 'key-not-in-force']],
  ])('%s', async (_name, list, refusal) => {
    expect(await ofCredential(list())).toEqual(refusal);
  });

  test('a signature of another key', async () => {
    const { jwk } = await createTestKey('0101');
    expect(await ofCredential(listWith({ jwk }))).toEqual(refused('tampered', 'signature-wrong'));
  });

  test('its index is counted in the list that it names', async () => {
    const inOther = await kit.issueCredential((payload) => {
      payload.status.status_list.uri = OTHER_LIST.uri;
    });
    expect(await ofCredential(listWith({ statusRange: { n: 2, from: 5, to: 5 } }), inOther)).toMatchObject({ key: {} });
    expect(await ofCredential(listWith({ statusRange: { n: 1, from: 5, to: 5 } }), inOther)).toEqual(
      unauthorised('index-not-delegated'),
    );
  });

  test('an issuer of every province, of this one, and of another', async () => {
    const provinces = (codes: readonly string[]): TrustList => {
      const list = listWith({});
      return { ...list, issuers: list.issuers.map((issuer) => ({ ...issuer, provinces: codes })) };
    };
    expect(await ofCredential(provinces(['*']))).toMatchObject({ key: {} });
    expect(await ofCredential(provinces(['01', '96']))).toMatchObject({ key: {} });
    expect(await ofCredential(provinces(['01']))).toEqual(unauthorised('province-not-allowed'));
  });

  test('an issuer that it does not name in both places', async () => {
    for (const change of [{ iss: 'https://other.test' }, { issuer: { id: 'https://other.test', name: 'X' } }]) {
      const other = await kit.issueCredential((payload) => void Object.assign(payload, change));
      expect(await ofCredential(listWith({}), other)).toEqual(unauthorised('issuer-differs'));
    }
  });
});
