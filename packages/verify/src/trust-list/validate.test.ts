import { beforeAll, describe, expect, test } from 'vitest';
import { changeAt, createTestRegistry } from '../testing/index.ts';
import type { TrustList } from './trust-list.ts';
import { validateRoots, validateTrustList } from './validate.ts';

const REGISTRY = 'https://registry.test';
const SHA = 'a'.repeat(64);
/** Every member that there may be. */
let full: TrustList;

beforeAll(async () => {
  const list = (await createTestRegistry()).trustList();
  list.reattested = [SHA];
  list.issuers[0]!.predecessorOf = 'x';
  list.issuers[0]!.keys[0]!.gtins = ['02000000000015'];
  list.issuers[0]!.keys[0]!.productCodes = ['96-31999-001-2026'];
  list.issuers[0]!.keys[0]!.statusRange = { n: 1, from: 0, to: 5 };
  list.issuers[0]!.keys[0]!.test = false;
  list.statusLists.push({ n: 2, uri: `${REGISTRY}/ocop/status/2.jwt`, kid: '0301' });
  full = list;
});

const problemsOf = (list: unknown) => validateTrustList(list, REGISTRY);
const KEY = 'issuers[0].keys[0]';

test('every member, and none of those that may be absent', () => {
  expect(problemsOf(full)).toEqual([]);
  const optional = ['reattested', 'issuers[0].predecessorOf', 'issuers[0].name.en'];
  const ofKey = ['gtins', 'productCodes', 'statusRange', 'test'].map((name) => `${KEY}.${name}`);
  for (const path of [...optional, ...ofKey]) expect(problemsOf(changeAt(full, path, undefined))).toEqual([]);
});

describe('a member that has to be there', () => {
  test.each([
    'version',
    'iat',
    'exp',
    'roots',
    'issuers',
    'statusLists',
    'roots.threshold',
    'roots.keys',
    'roots.keys[0].kid',
    'roots.keys[0].alg',
    'issuers[0].id',
    'issuers[0].name',
    'issuers[0].name.vi',
    'issuers[0].level',
    'issuers[0].provinces',
    'issuers[0].keys',
    'statusLists[0].n',
    'statusLists[0].uri',
    'statusLists[0].kid',
    ...['kid', 'use', 'nbf', 'exp', 'state', 'maxStars', 'statusRange.n', 'statusRange.from', 'statusRange.to'].map(
      (name) => `${KEY}.${name}`,
    ),
  ])('%s', (path) => {
    const problems = problemsOf(changeAt(full, path, undefined));
    expect(problems).toContainEqual({ path, code: 'missing' });
  });

  test('maxStars is not, on a status key', () => {
    expect(full.issuers[0]!.keys[1]!.use).toBe('status');
    expect(problemsOf(changeAt(full, 'issuers[0].keys[1].maxStars', 0))).toEqual([]);
    expect(problemsOf(changeAt(full, 'issuers[1].keys[0].maxStars', undefined))).toEqual([
      { path: 'issuers[1].keys[0].maxStars', code: 'missing' },
    ]);
  });

  test.each(['', 'roots', 'roots.keys[0]', 'issuers[0]', 'issuers[0].name', KEY, `${KEY}.statusRange`, 'statusLists[0]'])(
    'and nothing beside it: in “%s”',
    (path) => {
      const more = path === '' ? 'more' : `${path}.more`;
      expect(problemsOf(changeAt(full, more, 1))).toEqual([{ path: more, code: 'unknown-member' }]);
    },
  );
});

test.each<[string, readonly unknown[]]>([
  ['version', [1, Number.MAX_SAFE_INTEGER]],
  ['roots.threshold', [1, 100]],
  ['roots.keys[0].kid', [' ', '~'.repeat(64)]],
  ['issuers', [[]]],
  ['statusLists', [[]]],
  ['statusLists[0].n', [0, 4095]],
  ['issuers[0].keys', [[]]],
  ['issuers[0].provinces', [['*'], ['01', '96'], []]],
  [`${KEY}.use`, ['recognition', 'label', 'status']],
  [`${KEY}.state`, ['active', 'retired', 'compromised']],
  [`${KEY}.maxStars`, [0, 5]],
  [`${KEY}.nbf`, [0]],
  [`${KEY}.exp`, [0]],
  [`${KEY}.gtins`, [[]]],
  [`${KEY}.productCodes`, [[]]],
  [`${KEY}.test`, [true, false]],
  [
    `${KEY}.statusRange`,
    [
      { n: 0, from: 9, to: 3 },
      { n: 4095, from: 0, to: Number.MAX_SAFE_INTEGER },
    ],
  ],
])('%s may be any of %j', (path, values) => {
  for (const value of values) expect([value, problemsOf(changeAt(full, path, value))]).toEqual([value, []]);
});

test.each<[string, string, readonly unknown[]]>([
  ['version', 'range', [0, 1.5, '7']],
  ['iat', 'range', [-1, '1', 0.5]],
  ['exp', 'range', [-1, null]],
  ['roots', 'type', [[], null]],
  ['roots.threshold', 'range', [0, 101, 1.5]],
  ['roots.keys', 'range', [[]]],
  ['roots.keys', 'type', [{}]],
  ['roots.keys[0].kid', 'format', ['', 'x'.repeat(65), 'gốc', 'a\n', 7]],
  ['issuers', 'type', [{}]],
  ['issuers[0].id', 'format', ['', 7]],
  ['issuers[0].level', 'format', ['', 7]],
  ['issuers[0].name', 'type', ['x']],
  ['issuers[0].predecessorOf', 'format', ['', 7]],
  ['issuers[0].provinces', 'type', ['*', null]],
  ['issuers[0].keys', 'type', [{}]],
  ['statusLists', 'type', [{}]],
  ['statusLists[0].n', 'range', [-1, 4096, '1']],
  ['statusLists[0].uri', 'format', ['http://registry.test/1', '/1', 7]],
  ['statusLists[0].kid', 'format', ['0000', '03AB', 769]],
  ['reattested', 'type', [{}]],
  ['reattested[0]', 'format', [SHA.toUpperCase(), `${SHA}a`, `x${SHA.slice(1)}`, SHA.slice(1), 7]],
  [`${KEY}.kid`, 'format', ['0000', '101', '01011', 257]],
  [`${KEY}.use`, 'format', ['root', 7]],
  [`${KEY}.state`, 'format', ['revoked', 7]],
  [`${KEY}.maxStars`, 'range', [-1, 6, 4.5, '5']],
  [`${KEY}.nbf`, 'range', [-1, 0.5]],
  [`${KEY}.exp`, 'range', [-1, 0.5]],
  [`${KEY}.gtins`, 'type', ['02000000000015']],
  [`${KEY}.gtins[0]`, 'format', ['02000000000016', '2000000000015', 7]],
  [`${KEY}.productCodes[0]`, 'format', ['a', '', 7]],
  [`${KEY}.statusRange`, 'type', [[0, 5], null]],
  [`${KEY}.statusRange.n`, 'range', [-1, 4096]],
  [`${KEY}.statusRange.from`, 'range', [-1, 0.5]],
  [`${KEY}.statusRange.to`, 'range', [-1, 0.5]],
  [`${KEY}.test`, 'format', ['true', 1]],
  [`${KEY}.jwk`, 'format', [null, {}, 'x']],
  ['roots.keys[0].jwk', 'format', [null, {}]],
])('%s: %s for each of %j', (path, code, values) => {
  for (const value of values) expect([value, problemsOf(changeAt(full, path, value))]).toContainEqual([{ path, code }]);
});

test.each<[string, (list: TrustList) => TrustList, string]>([
  ['mixes * with a province', (list) => changeAt(list, 'issuers[0].provinces', ['96', '*']), 'issuers[0].provinces[1]'],
  ['names a province by three digits', (list) => changeAt(list, 'issuers[0].provinces', ['096']), 'issuers[0].provinces[0]'],
  ['names * twice', (list) => changeAt(list, 'issuers[0].provinces', ['*', '*']), 'issuers[0].provinces[0]'],
])('a list that %s', (_name, change, path) => {
  expect(problemsOf(change(full))[0]).toEqual({ path, code: 'format' });
});

describe('twice the same', () => {
  const both = (path: string, value: unknown, where: string) =>
    expect(problemsOf(changeAt(full, path, value))).toEqual([{ path: where, code: 'duplicate' }]);
  test('an issuer, a key id, a list number, a list URI, a root', () => {
    both('issuers[1].id', full.issuers[0]!.id, 'issuers');
    both('issuers[1].keys[0].kid', full.issuers[0]!.keys[1]!.kid, 'issuers');
    both('issuers[0].keys[1].kid', full.issuers[0]!.keys[0]!.kid, 'issuers');
    both('statusLists[1].n', full.statusLists[0]!.n, 'statusLists');
    both('statusLists[1].uri', full.statusLists[0]!.uri, 'statusLists');
    both('roots.keys[1].kid', full.roots.keys[0]!.kid, 'roots.keys');
  });

  test('an issuer may be called as a key is', () => {
    expect(problemsOf(changeAt(full, 'issuers[1].id', '0101'))).toEqual([]);
  });
});

test('a list lives a second to thirty days', () => {
  const living = (seconds: number) => problemsOf(changeAt(full, 'exp', full.iat + seconds));
  expect([living(1), living(30 * 86_400)]).toEqual([[], []]);
  for (const seconds of [0, -1, 30 * 86_400 + 1]) expect(living(seconds)).toEqual([{ path: 'exp', code: 'range' }]);
});

test('a key whose algorithm is not its JWK’s', () => {
  expect(problemsOf(changeAt(full, `${KEY}.alg`, 'Ed25519'))).toEqual([{ path: `${KEY}.jwk`, code: 'format' }]);
  expect(problemsOf(changeAt(full, `${KEY}.alg`, 'none'))).toContainEqual({ path: `${KEY}.alg`, code: 'format' });
});

test('what is no key at all is told once', () => {
  expect(problemsOf(changeAt(full, KEY, 'x'))).toEqual([{ path: KEY, code: 'type' }]);
});

describe('roots that are pinned', () => {
  test('as those of a list', () => {
    expect(validateRoots(full.roots)).toEqual([]);
    expect(validateRoots([])).toEqual([{ path: 'roots', code: 'type' }]);
    expect(validateRoots({ ...full.roots, threshold: 0 })).toEqual([{ path: 'roots.threshold', code: 'range' }]);
    const many = Array.from({ length: 101 }, (_, i) => ({ ...full.roots.keys[0]!, kid: `r${i}` }));
    expect(validateRoots({ threshold: 1, keys: many.slice(1) })).toEqual([]);
    expect(validateRoots({ threshold: 1, keys: many })).toEqual([{ path: 'roots.keys', code: 'range' }]);
    expect(validateRoots({ threshold: 1, keys: [{ ...many[0]!, use: 'label' }] })).toEqual([
      { path: 'roots.keys[0].use', code: 'unknown-member' },
    ]);
  });
});

test('a list on a loopback registry names lists under it, and nowhere else over http', () => {
  const local = 'http://localhost:8080';
  const at = (uri: string) => validateTrustList(changeAt(full, 'statusLists[0].uri', uri), local);
  expect([at(`${local}/1`), at('https://a.test/1')]).toEqual([[], []]);
  expect(at('http://localhost:8081/1')).toEqual([{ path: 'statusLists[0].uri', code: 'format' }]);
});
