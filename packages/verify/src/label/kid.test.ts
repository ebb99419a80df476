import { expect, test } from 'vitest';
import { formatKid, isKid, parseKid } from './kid.ts';

test.each([
  [1, '0001'],
  [257, '0101'],
  [43_981, 'abcd'],
  [65_535, 'ffff'],
])('%i is written %s', (kid, text) => {
  expect([formatKid(kid), parseKid(text), isKid(text)]).toEqual([text, kid, true]);
});

test.each([0, -1, 1.5, 65_536, Number.NaN])('%s is no key id', (kid) => {
  expect(() => formatKid(kid)).toThrow(expect.objectContaining({ code: 'ERR_KID', details: { kid, expected: '1 to 65535' } }));
});

test.each(['0000', '101', '01011', 'ABCD', ' 101', '0101\n', 'x'.repeat(50)])('“%s” is none', (text) => {
  const details = { kid: text.slice(0, 40), expected: 'four lower-case hex digits, not 0000' };
  expect(isKid(text)).toBe(false);
  expect(() => parseKid(text)).toThrow(expect.objectContaining({ code: 'ERR_KID', details }));
});
