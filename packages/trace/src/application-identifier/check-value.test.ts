import { describe, expect, it, test } from 'vitest';
import { AI_TABLE } from './ai-table.ts';
import type { ApplicationIdentifier } from './application-identifier.ts';
import { CHARACTERS } from './character-set.ts';
import { findValueFlaw } from './check-value.ts';
import { checkPairOf } from './lint/check-pair.ts';
import { LINTS } from './lint/lints.ts';
import { parseRow } from './parse-row.ts';

const flaw = (ai: string, value: string): unknown => {
  const found = findValueFlaw(AI_TABLE.get(ai) as ApplicationIdentifier, value);
  return found && [found.code, found.index];
};

test('the character sets have the sizes that name them', () => {
  expect([CHARACTERS.X.length, CHARACTERS.Y.length, CHARACTERS.Z.length, CHARACTERS.N.length]).toEqual([82, 39, 64, 10]);
  for (const set of Object.values(CHARACTERS)) expect(new Set(set).size).toBe(set.length);
});

// Facts of the unit tests of the GS1 syntax tests, src/lint_csumalpha.c.
test.each([
  '1987654Ad4X4bL5ttr2310c2K',
  '12345678901234567890123NT',
  '12345_ABCDEFGHIJKLMCP',
  '12345_!"%&\'()*+,-./LC',
  '99999zzzzzzzzzzzzzzzzzzT2',
  '!22',
])('the check pair of %s', (value) => expect(checkPairOf(value.slice(0, -2))).toBe(value.slice(-2)));

describe('coupons stand in element strings only', () => {
  // Facts of the unit tests of the GS1 syntax tests, src/lint_couponcode.c and src/lint_couponposoffer.c, and of GS1's engine, ai.c.
  it.each([
    '012345612345611110123',
    // Every optional field once: second purchase, third, expiry, start, miscellaneous; then serial and retailer.
    '012345612345611110123101101230123456211012393261231426010190000',
    '01234561234561111012350123456611234567',
  ])('%s', (value) => expect(flaw('8110', value)).toBeUndefined());
  it.each([
    '71234567890123',
    '012345',
    '0123456123456',
    '01234561234560',
    '01234561234561',
    '012345612345611',
    '0123456123456116123456',
    '01234561234561111',
    '012345612345611115',
    '012345612345611119',
    '0123456123456111101231',
    '01234561234561111012314',
    '0123456123456111101232',
    '0123456123456111101233',
    '0123456123456111101233200010',
    '01234561234561111012335006064500607',
    '0123456123456111101236',
    '01234561234561111012393',
    '012345612345611110123900',
    '01234561234561111012390002',
    '012345612345611110123900000',
    'a12345612345611110123',
  ])('%s is refused', (value) => expect(flaw('8110', value)).toEqual(['ERR_AI_COUPON', expect.any(Number)]));

  it.each(['001234561234560123456', '101234561234560123456', '061234567890121234569123456789012345'])('%s', (value) =>
    expect(flaw('8112', value)).toBeUndefined(),
  );
  it.each(['201234561234560123456', '0', '07', '01123456', '00123456123456', '001234561234560', '0012345612345601234567'])(
    '%s is refused',
    (value) => expect(flaw('8112', value)).toEqual(['ERR_AI_COUPON', expect.any(Number)]),
  );
});

test('(8014) wants a check pair, a company prefix and something that is no digit', () => {
  const withPair = (body: string): string => body + checkPairOf(body);
  expect(flaw('8014', withPair('9520MUDI'))).toBeUndefined();
  expect(flaw('8014', withPair('95X0MUDI'))).toEqual(['ERR_AI_COMPANY_PREFIX', 2]);
  const allDigits = Array.from({ length: 1000 }, (_, i) => withPair(`9520${i}`)).find((value) => /^\d+$/.test(value)) ?? '';
  expect(flaw('8014', allDigits)).toEqual(['ERR_AI_NUMBER', 0]);
});

test('every lint is used by the table, and an unknown one stops it', () => {
  const used = new Set([...AI_TABLE.values()].flatMap(({ components }) => components.flatMap(({ lints }) => lints)));
  expect(Object.entries(LINTS).filter(([, lint]) => !used.has(lint))).toEqual([]);
  expect(() => parseRow('05||N14,new||X')).toThrow('new');
  expect(() => parseRow('05||Q14||X')).toThrow('Q14');
});
