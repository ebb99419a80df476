import type { StatusListCase } from '../../conformance/index.ts';
import { toBase64url } from '../bytes.ts';
import type { TestRegistry } from '../test-registry.ts';
import { packStored, storedZlib } from './stored-zlib.ts';
import { vectorRegistry } from './vector-registry.ts';

const DAY = 86_400;
/** 1 at 0, 2 at 1, 3 at 2, 0 at 3, 3 at 4, and zeros up to index 63. */
const VALUES = { 0: 1, 1: 2, 2: 3, 4: 3 };
/** The same sixteen bytes, compressed by zlib 1.3 at level 9 (Python 3.11): most lists are. */
const COMPRESSED = 'eNqzZGZAAQADzQA9';
const INDEXES = [0, 1, 2, 3, 4, 5, 63, 64, 1_048_575];
const READ = [1, 2, 3, 0, 3, 0, 0, null, null];

type Claims = Record<string, unknown>;

export async function statusListCases(): Promise<StatusListCase[]> {
  const kit = await vectorRegistry();
  const { now, statusUri } = kit;
  const { kid, alg, jwk } = kit.keys.status;
  const key = { kid, alg, jwk, nbf: now - 1000 * DAY, exp: now + 1000 * DAY };
  const bytes = new Uint8Array(16);
  bytes.set([0b00_11_10_01, 0b11]);
  const packed = (raw: Uint8Array) => ({ status_list: { bits: 2, lst: toBase64url(raw) } });
  const stored = storedZlib(bytes);
  const spoilt = stored.slice();
  spoilt[spoilt.length - 1]! ^= 1;
  const claims: readonly (readonly [about: string, claims: Claims, good: boolean])[] = [
    ['all four values, least significant bits first', {}, true],
    ['the same, compressed', { status_list: { bits: 2, lst: COMPRESSED } }, true],
    ['with iss', { iss: `${kit.registry}/issuers/authority` }, true],
    ['lives 7 days', { exp: now - 300 + 7 * DAY }, true],
    ['lives one second over 7 days', { exp: now - 300 + 7 * DAY + 1 }, false],
    ['ends when it begins', { exp: now - 300 }, false],
    ['is about another list', { sub: `${kit.registry}/ocop/status/2.jwt` }, false],
    ['has one bit a value', { status_list: { bits: 1, lst: COMPRESSED } }, false],
    ['has a member too many', { aggregation_uri: 'https://a.test' }, false],
    ['has no ttl', { ttl: undefined }, false],
    ['has a ttl of nought', { ttl: 0 }, false],
    ['was issued in the first second of its key', { iat: key.nbf, exp: key.nbf + DAY }, true],
    ['was issued a second before its key began', { iat: key.nbf - 1, exp: key.nbf + DAY - 1 }, false],
    ['was issued when its key ended', { iat: key.exp, exp: key.exp + DAY }, false],
    ['a wrong Adler-32', packed(spoilt), false],
    ['a byte after the trailer', packed(new Uint8Array([...stored, 0])), false],
    ['a truncated stream', packed(stored.slice(0, -1)), false],
    ['raw deflate', packed(stored.slice(2, -4)), false],
    ['gzip', packed(new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, ...stored.slice(2)])), false],
    ['a preset dictionary', packed(new Uint8Array([0x78, 0x20, 0, 0, 0, 1, ...stored.slice(2)])), false],
    ['padding in lst', { status_list: { bits: 2, lst: `${await packStored(VALUES, 64)}=` } }, false],
    ['an empty lst', { status_list: { bits: 2, lst: '' } }, false],
  ];
  const cases: Omit<StatusListCase, 'id' | 'uri' | 'key' | 'indexes'>[] = [];
  for (const [about, change, good] of claims)
    cases.push({ about, jwt: await kit.publishStatuses(VALUES, change), expect: good ? READ : null });
  const other = async (signer: TestRegistry['keys']['status'], about: string) =>
    cases.push({ about, jwt: await kit.publishStatuses(VALUES, {}, signer), expect: null });
  await other(kit.keys.recognition, 'signed by another key, under its own kid');
  await other({ ...kit.keys.recognition, kid }, 'signed by another key, under the list’s kid');
  await other({ ...kit.keys.status, alg: 'Ed25519' }, 'a header alg that is not the key’s');
  return cases.map(({ about, jwt, expect }, i) => ({
    id: `status-list-${String(i + 1).padStart(3, '0')}`,
    about,
    key,
    uri: statusUri,
    jwt,
    indexes: INDEXES,
    expect,
  }));
}
