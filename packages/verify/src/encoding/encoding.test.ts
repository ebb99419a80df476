import { describe, expect, test } from 'vitest';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { dateTimeSeconds, isCivilDate } from './date-time.ts';
import { isRegistryOrigin, isSecureUrl } from './registry-url.ts';
import { parseStrictJson } from './strict-json.ts';

const json = (text: string) => parseStrictJson(new TextEncoder().encode(text));

describe('base64url', () => {
  // RFC 4648 §10, without padding.
  test.each([
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg'],
    ['fooba', 'Zm9vYmE'],
    ['foobar', 'Zm9vYmFy'],
  ])('%s ↔ %s', (plain, text) => {
    expect(encodeBase64url(new TextEncoder().encode(plain))).toBe(text);
    expect(new TextDecoder().decode(decodeBase64url(text))).toBe(plain);
  });

  test('the two letters of the URL alphabet', () => {
    expect(encodeBase64url(new Uint8Array([0xfb, 0xff]))).toBe('-_8');
  });

  test.each(['Zg==', 'Zh', 'Zm9', 'Zm9vY', 'Zm9 v', 'Zm9v\n', 'Zm+v', 'Zm/v', 'Zmễv', '='])('%j is refused', (text) => {
    expect(() => decodeBase64url(text)).toThrow(expect.objectContaining({ code: 'ERR_BASE64URL' }));
  });
});

describe('strict JSON', () => {
  test.each<[string, unknown]>([
    [' {"a" : [1, -0.5e2, true, false, null, "\\u0061\\n\\/"]} ', { a: [1, -50, true, false, null, 'a\n/'] }],
    ['"Tôm khô \\ud83e\\udd90 🦐"', 'Tôm khô 🦐 🦐'],
    ['[]', []],
    ['{}', {}],
    [`${'['.repeat(16)}${']'.repeat(16)}`, [[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]],
    ['{"toString":1,"hasOwnProperty":2}', { toString: 1, hasOwnProperty: 2 }],
  ])('%s', (text, value) => {
    expect(json(text)).toEqual(value);
  });

  test.each([
    '',
    ' ',
    '{',
    '[1',
    '[1,]',
    '{"a":1,}',
    '{a:1}',
    "{'a':1}",
    '{"a" 1}',
    '01',
    '1.',
    '.5',
    '+1',
    '0x1',
    'NaN',
    'Infinity',
    '1e999',
    'tru',
    'nul',
    '1 2',
    '{}x',
    '"a',
    '"\\x"',
    '"\\u12"',
    '"\t"',
    '"\u0000"',
    '\uFEFF{}',
    '"\\ud800"',
    '"\\udc00\\ud800"',
    '"\\ud800x"',
    '// a\n1',
    '\u00a01',
    '{"a":1,"a":2}',
    '{"a":1,"\\u0061":2}',
    '{"__proto__":1}',
    '{"\\u005f_proto__":1}',
    '{"constructor":1}',
    '[{"prototype":1}]',
    `${'['.repeat(17)}${']'.repeat(17)}`,
    `${'{"a":'.repeat(17)}1${'}'.repeat(17)}`,
  ])('%j is refused', (text) => {
    expect(() => json(text)).toThrow(expect.objectContaining({ code: 'ERR_JSON' }));
  });

  test('bytes that are not UTF-8 are refused', () => {
    for (const bytes of [
      [0x22, 0xff, 0x22],
      [0x22, 0xc0, 0xaf, 0x22],
      [0x22, 0xed, 0xa0, 0x80, 0x22],
    ]) {
      expect(() => parseStrictJson(new Uint8Array(bytes))).toThrow(expect.objectContaining({ code: 'ERR_JSON' }));
    }
  });

  test.each([
    ['{"a":1,"a":2}', 'duplicate'],
    ['{"__proto__":1}', 'name'],
    [`${'['.repeat(17)}${']'.repeat(17)}`, 'depth'],
    [String.raw`"\ud800"`, 'surrogate'],
    ['1e999', 'range'],
    ['[-1e999]', 'range'],
    ['{', 'syntax'],
  ])('%s: %s', (source, reason) => {
    expect(() => json(source)).toThrow(expect.objectContaining({ code: 'ERR_JSON', details: { reason } }));
  });

  test('the words Infinity and -Infinity are words', () => {
    expect(json('["Infinity","-Infinity"]')).toEqual(['Infinity', '-Infinity']);
  });

  test('100,000 brackets do not exhaust the stack', () => {
    expect(() => json('['.repeat(100_000))).toThrow(expect.objectContaining({ code: 'ERR_JSON' }));
  });
});

describe('date-times', () => {
  test.each([
    ['2020-01-01T00:00:00Z', 1_577_836_800],
    ['2020-01-01T07:00:00+07:00', 1_577_836_800],
    ['2019-12-31T23:30:00-00:30', 1_577_836_800],
    ['2024-02-29T23:59:59+07:00', 1_709_225_999],
  ])('%s is %i', (text, seconds) => {
    expect(dateTimeSeconds(text)).toBe(seconds);
  });

  test.each([
    '2020-01-01',
    '2020-01-01T00:00:00',
    '2020-01-01t00:00:00z',
    '2020-01-01 00:00:00Z',
    '2020-01-01T00:00:00.0Z',
    '2023-02-29T00:00:00Z',
    '2020-13-01T00:00:00Z',
    '2020-01-01T24:00:00Z',
    '2020-01-01T00:60:00Z',
    '2020-01-01T00:00:60Z',
    '2020-01-01T00:00:00+24:00',
    '2020-01-01T00:00:00+07',
    '0000-00-00T00:00:00Z',
    ' 2020-01-01T00:00:00Z',
  ])('%s is none', (text) => {
    expect(dateTimeSeconds(text)).toBeUndefined();
  });

  test('civil dates', () => {
    expect(['2024-02-29', '2023-02-29', '29/02/2024', '2024-2-9', ''].map(isCivilDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('registry URLs', () => {
  test.each([
    'https://a.test',
    'https://a',
    'https://a.test:8443',
    'http://localhost',
    'http://localhost:8080',
    'http://127.0.0.1:1',
  ])('%s is an origin', (text) => {
    expect(isRegistryOrigin(text)).toBe(true);
  });

  test.each([
    'https://a.test/',
    'https://a.test/x',
    'https://A.test',
    'http://a.test',
    'http://localhost.evil.test',
    'https://u@a.test',
    'https://',
    'a.test',
    'http://127.0.0.1.evil.test',
    'https://a.test:99999',
    'xhttps://a.test',
    'x http://localhost',
  ])('%s is none', (text) => {
    expect(isRegistryOrigin(text)).toBe(false);
  });

  test('only https, or what lies under a loopback registry', () => {
    const local = 'http://localhost:80';
    const cases = [
      'https://x.test/a',
      'http://x.test/a',
      `${local}/a`,
      `${local}@evil.test/a`,
      'javascript:alert(1)',
      'https://u:p@x.test/',
      'https://u@x.test/',
      'https://:p@x.test/',
      'https://x.test/ a',
    ];
    expect(cases.map((url) => isSecureUrl(url, local))).toEqual([true, false, true, false, false, false, false, false, false]);
    expect(isSecureUrl(`${local}/a`, 'https://a.test')).toBe(false);
  });
});
