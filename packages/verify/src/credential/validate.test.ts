import { describe, expect, test } from 'vitest';
import { changeAt } from '../testing/index.ts';
import type { CredentialPayload } from './payload.ts';
import { validateCredentialPayload } from './validate.ts';

const REGISTRY = 'https://registry.test';
const SHA = 'a'.repeat(64);
/** Every member that there may be. */
const FULL: CredentialPayload = {
  '@context': ['https://www.w3.org/ns/credentials/v2', `${REGISTRY}/ns/ocop/v1`],
  id: 'urn:1',
  type: ['VerifiableCredential', 'OcopRecognitionCredential'],
  issuer: { id: 'urn:issuer', name: { vi: 'Tỉnh', en: 'Province' } },
  validFrom: '2026-02-10T00:00:00+07:00',
  validUntil: '2029-02-09T23:59:59+07:00',
  credentialSubject: {
    id: 'urn:subject',
    gtin: ['02000000000015', '02000000000022'],
    productCode: '96-31999-001-2026',
    name: { vi: 'Tôm khô', en: 'Dried shrimp' },
    productSet: 6,
    stars: 4,
    score: 87.5,
    ruleSet: '26/2026',
    decision: { number: '01', date: '2026-02-10', authority: 'Tỉnh', documentSha256: SHA, url: 'https://a.test/1' },
    producer: { name: 'HTX', legalForm: 'cooperative', registrationNo: '12', provinceCode: '96', communeCode: '31999' },
    story: { vi: 'Chuyện', en: 'Story' },
    images: [{ url: 'https://a.test/2', sha256: SHA }],
    extension: { until: '2029-08-08T23:59:59+07:00', basis: 'Điều 12.3' },
    labelPolicy: 'signed',
    supersedes: 'urn:0',
  },
  iss: 'urn:issuer',
  iat: 1_770_700_000,
  nbf: 1_770_656_400,
  exp: 1_865_350_799,
  jti: 'urn:1',
  status: { status_list: { idx: 5, uri: `${REGISTRY}/ocop/status/1.jwt` } },
};
const problemsOf = (payload: unknown) => validateCredentialPayload(payload, REGISTRY);

test('every member, and none of those that may be absent', () => {
  expect(problemsOf(FULL)).toEqual([]);
  const optional = ['productCode', 'score', 'story', 'images', 'extension', 'labelPolicy', 'supersedes'].map(
    (name) => `credentialSubject.${name}`,
  );
  const inner = ['decision.documentSha256', 'decision.url', 'producer.registrationNo', 'producer.communeCode', 'name.en'];
  const all = [...optional, ...inner.map((path) => `credentialSubject.${path}`), 'issuer.name.en'];
  for (const path of all) expect(problemsOf(changeAt(FULL, path, undefined))).toEqual([]);
  expect(problemsOf(all.reduce((payload, path) => changeAt(payload, path, undefined), FULL))).toEqual([]);
  expect(problemsOf(changeAt(FULL, 'credentialSubject.gtin', undefined))).toEqual([]);
});

describe('a member that has to be there', () => {
  const required = [
    ...Object.keys(FULL),
    'issuer.id',
    'issuer.name',
    'issuer.name.vi',
    'status.status_list',
    'status.status_list.idx',
    'status.status_list.uri',
    ...['id', 'name', 'name.vi', 'productSet', 'stars', 'ruleSet', 'decision', 'producer', 'story.vi', 'images[0].url'].map(
      (path) => `credentialSubject.${path}`,
    ),
    ...['decision.number', 'decision.date', 'decision.authority', 'producer.name', 'producer.legalForm'].map(
      (path) => `credentialSubject.${path}`,
    ),
    ...['producer.provinceCode', 'images[0].sha256', 'extension.until', 'extension.basis'].map(
      (path) => `credentialSubject.${path}`,
    ),
  ];
  test.each(required)('%s', (path) => {
    expect(problemsOf(changeAt(FULL, path, undefined))).toEqual([{ path, code: 'missing' }]);
  });

  const objects = ['', 'issuer', 'issuer.name', 'credentialSubject', 'status', 'status.status_list'];
  const inner = ['name', 'decision', 'producer', 'story', 'images[0]', 'extension'].map((path) => `credentialSubject.${path}`);
  test.each([...objects, ...inner])('and nothing beside it: in “%s”', (path) => {
    const full = path === '' ? 'more' : `${path}.more`;
    expect(problemsOf(changeAt(FULL, full, 1))).toEqual([{ path: full, code: 'unknown-member' }]);
  });
});

const s = (path: string) => `credentialSubject.${path}`;

test.each<[string, readonly unknown[]]>([
  [s('stars'), [3, 4, 5]],
  [s('score'), [0, 100, 50.25]],
  [s('productSet'), [1, 26]],
  [s('ruleSet'), ['26/2026', '148/2023', '1048/2019']],
  [s('producer.legalForm'), ['cooperative', 'cooperative-group', 'enterprise', 'farm', 'household', 'association', 'other']],
  [s('labelPolicy'), ['any', 'signed']],
  [
    s('images'),
    [
      [],
      [
        { url: 'https://a.test/', sha256: SHA },
        { url: 'https://a.test/', sha256: SHA },
      ],
    ],
  ],
  [s('extension.until'), ['2029-02-10T00:00:00+07:00', '2029-02-09T17:00:00Z']],
  ['issuer.name', ['Tỉnh', { vi: 'Tỉnh' }]],
  ['status.status_list.idx', [0, Number.MAX_SAFE_INTEGER]],
  ['iat', [0, Number.MAX_SAFE_INTEGER]],
])('%s may be any of %j', (path, values) => {
  for (const value of values) expect([value, problemsOf(changeAt(FULL, path, value))]).toEqual([value, []]);
});

test.each<[string, string, readonly unknown[]]>([
  ['@context', 'format', [['https://www.w3.org/ns/credentials/v2'], 'x', [FULL['@context'][0], 'https://a.test/ns/ocop/v1']]],
  ['type', 'format', [['OcopRecognitionCredential'], ['OcopRecognitionCredential', 'VerifiableCredential'], 'x']],
  ['id', 'format', ['', 7, null]],
  ['iss', 'format', ['', 7]],
  ['jti', 'format', ['', 7]],
  ['issuer', 'type', [[], 'x', null]],
  ['issuer.id', 'format', ['', 7]],
  ['issuer.name', 'format', ['']],
  ['issuer.name', 'type', [7, [], null]],
  ['validFrom', 'format', ['2026-02-10', '2026-02-30T00:00:00Z', 7]],
  ['validUntil', 'format', ['2029-02-09T24:00:00Z', '2029-02-09T23:59:59', 7]],
  ['iat', 'range', [-1, 1.5, '1', 2 ** 53]],
  ['nbf', 'range', [-1, 1.5, null]],
  ['exp', 'range', [-1, 1.5, true]],
  ['status.status_list.idx', 'range', [-1, 0.5, '5']],
  ['status.status_list.uri', 'format', ['http://registry.test/1', '/1', 'https://a b/', 7]],
  [s('id'), 'format', ['', 7]],
  [s('gtin'), 'range', [[], Array.from({ length: 101 }, () => '02000000000015')]],
  [s('gtin'), 'type', ['02000000000015', {}]],
  [s('gtin'), 'duplicate', [['02000000000015', '02000000000015']]],
  [s('gtin[1]'), 'format', ['02000000000016', '2000000000015', 7]],
  [s('productCode'), 'format', ['', 'a', '-A', 7]],
  [s('name.vi'), 'format', ['', 7]],
  [s('name.en'), 'format', ['', 7]],
  [s('productSet'), 'range', [0, 27, 1.5, '6']],
  [s('stars'), 'range', [2, 6, '4', 3.5]],
  [s('score'), 'range', [-0.1, 100.1, '87']],
  [s('ruleSet'), 'format', ['26/2025', 26]],
  [s('decision.number'), 'format', ['', 7]],
  [s('decision.date'), 'format', ['2026-02-30', '10/02/2026', 7]],
  [s('decision.authority'), 'format', ['', 7]],
  [s('decision.documentSha256'), 'format', [SHA.toUpperCase(), `${SHA}a`, SHA.slice(1), 7]],
  [s('decision.url'), 'format', ['http://a.test/', 'javascript:alert(1)', 7]],
  [s('producer.name'), 'format', ['', 7]],
  [s('producer.legalForm'), 'format', ['company', 7]],
  [s('producer.registrationNo'), 'format', ['', 7]],
  [s('producer.provinceCode'), 'format', ['9', '960', 'x96', 96]],
  [s('producer.communeCode'), 'format', ['3199', '319990', 31_999]],
  [s('story.vi'), 'format', ['', 7]],
  [s('story.en'), 'format', ['', 7]],
  [s('images'), 'type', [{}, 'x']],
  [s('images[0].url'), 'format', ['http://a.test/', 7]],
  [s('images[0].sha256'), 'format', [`x${SHA}`, SHA.slice(1)]],
  [s('extension.until'), 'format', ['2029-08-08', 7]],
  [s('extension.basis'), 'format', ['', 7]],
  [s('labelPolicy'), 'format', ['none', true]],
  [s('supersedes'), 'format', ['', 7]],
])('%s: %s for each of %j', (path, code, values) => {
  for (const value of values) expect([value, problemsOf(changeAt(FULL, path, value))]).toEqual([value, [{ path, code }]]);
});

test.each<[string, string, unknown]>([
  ['nbf', 'nbf', FULL.nbf + 1],
  ['exp', 'exp', FULL.exp - 1],
  ['jti', 'jti', 'urn:2'],
  [s('extension.until'), s('extension.until'), FULL.validUntil],
  [s('extension.until'), s('extension.until'), '2029-02-09T16:59:58Z'],
])('%s disagrees at %s', (changed, path, value) => {
  expect(problemsOf(changeAt(FULL, changed, value))).toEqual([{ path, code: 'disagrees' }]);
});

test('an end before the beginning, and one with it', () => {
  const at = (validUntil: string, exp: number) =>
    problemsOf(changeAt(changeAt(changeAt(FULL, 'validUntil', validUntil), 'exp', exp), s('extension'), undefined));
  expect(at('2026-02-10T00:00:00+07:00', FULL.nbf)).toEqual([]);
  expect(at('2026-02-09T23:59:59+07:00', FULL.nbf - 1)).toEqual([{ path: 'exp', code: 'disagrees' }]);
});

test('neither GTIN nor product code', () => {
  const neither = changeAt(changeAt(FULL, s('gtin'), undefined), s('productCode'), undefined);
  expect(problemsOf(neither)).toEqual([{ path: s('gtin'), code: 'missing' }]);
});

test('decomposed letters, wherever they stand', () => {
  const decomposed = 'To\u0302m';
  const ends = ['', '.more.x', '.more[0]'].map((path) => `${s('name')}${path === '' ? '.vi' : path}`);
  expect(problemsOf(changeAt(FULL, ends[0] ?? '', decomposed))).toEqual([{ path: s('name.vi'), code: 'not-nfc' }]);
  expect(problemsOf(changeAt(FULL, 'id', decomposed))).toEqual([{ path: 'id', code: 'not-nfc' }]);
  expect(problemsOf({ ...FULL, more: [null, decomposed] })).toEqual([
    { path: 'more', code: 'unknown-member' },
    { path: 'more.1', code: 'not-nfc' },
  ]);
});

test.each([undefined, null, 'x', 7, []])('%j is no payload', (payload) => {
  expect(problemsOf(payload)).toEqual([{ path: '', code: 'type' }]);
});

describe('without a registry to compare with', () => {
  test('the context names any origin of a registry', () => {
    expect(validateCredentialPayload(FULL)).toEqual([]);
    const elsewhere = 'http://localhost:8080';
    const payload = changeAt(FULL, '@context[1]', `${elsewhere}/ns/ocop/v1`);
    expect(validateCredentialPayload(payload)).toEqual([]);
    expect(validateCredentialPayload(changeAt(payload, s('decision.url'), `${elsewhere}/1`))).toEqual([]);
  });

  test.each([['http://a.test/ns/ocop/v1'], ['https://a.test/ns/ocop/v2'], ['/ns/ocop/v1'], ['']])('not %s', (context) => {
    expect(validateCredentialPayload(changeAt(FULL, '@context[1]', context))).toEqual([{ path: '@context', code: 'format' }]);
  });

  test.each([
    ['@context', 'https://a.test/ns/ocop/v1'],
    ['@context', undefined],
  ])('nor a context that is none', (path, value) => {
    expect(validateCredentialPayload(changeAt(FULL, path, value))[0]?.path).toBe('@context');
    expect(validateCredentialPayload(null)).toEqual([{ path: '', code: 'type' }]);
  });
});
