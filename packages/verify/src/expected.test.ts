import { describe, expect, test } from 'vitest';
import type { CredentialPayload } from './credential/index.ts';
import { compareExpected, isAbout, productOf, subjectOf } from './expected.ts';
import type { Expected } from './options.ts';

const [UNIT, CARTON] = ['09520000000011', '19520000000018'];
const naming = (subject: object) => ({ credentialSubject: subject }) as CredentialPayload;
const compare = (expected: Expected | undefined, key: Parameters<typeof productOf>[0], subject: object | null, stars = 4) =>
  compareExpected(expected, key, subject && naming(subject), stars);

describe('what a page believes of the GTIN', () => {
  test.each<[string, unknown, Parameters<typeof productOf>[0], object | null, boolean]>([
    ['as the label has it', UNIT, { gtin: UNIT }, null, true],
    ['of 13 digits', UNIT.slice(1), { gtin: UNIT }, null, true],
    ['of 8 digits', '96385074', { gtin: '00000096385074' }, null, true],
    ['of 7 digits', '6385074', { gtin: '00000006385074' }, null, false],
    ['of 15 digits', `0${UNIT}`, { gtin: UNIT }, null, false],
    ['with a letter before it', `x${UNIT}`, { gtin: `x${UNIT}` }, null, false],
    ['with a letter behind it', `${UNIT}x`, { gtin: `${UNIT}x` }, null, false],
    ['as a number', 9_520_000_000_011, { gtin: UNIT }, null, false],
    ['one of the credential’s', CARTON, null, { gtin: [UNIT, CARTON] }, true],
    ['none of the credential’s', CARTON, null, { gtin: [UNIT] }, false],
    ['the credential’s but not the label’s', CARTON, { gtin: UNIT }, { gtin: [UNIT, CARTON] }, false],
    ['the label’s but not the credential’s', UNIT, { gtin: UNIT }, { gtin: [CARTON] }, false],
    ['where none is signed', UNIT, { productCode: 'A-1' }, { productCode: 'A-1' }, false],
  ])('%s', (_name, gtin, key, subject, holds) => {
    expect(compare({ gtin } as Expected, key, subject)).toEqual(holds ? [] : ['expected-gtin-differs']);
  });
});

describe('what a page believes of the product code', () => {
  test.each<[string, Parameters<typeof productOf>[0], object | null, boolean]>([
    ['as the label has it', { productCode: 'A-1' }, null, true],
    ['as both have it', { productCode: 'A-1' }, { productCode: 'A-1' }, true],
    ['as the credential alone has it', { gtin: UNIT }, { gtin: [UNIT], productCode: 'A-1' }, true],
    ['another on the label', { productCode: 'B-1' }, { productCode: 'A-1' }, false],
    ['where none is signed', { gtin: UNIT }, { gtin: [UNIT] }, false],
  ])('%s', (_name, key, subject, holds) => {
    expect(compare({ productCode: 'A-1' }, key, subject)).toEqual(holds ? [] : ['expected-product-code-differs']);
  });
});

test('stars: the signed ones, and none where none are signed', () => {
  expect([4, 3, 0].map((stars) => compare({ stars }, null, null, 4))).toEqual([
    [],
    ['expected-stars-differ'],
    ['expected-stars-differ'],
  ]);
  expect(compare({ stars: 0 }, null, null, 0)).toEqual(['expected-stars-differ']);
});

test('every difference is told, and nothing where nothing is believed', () => {
  expect(compare({ gtin: CARTON, productCode: 'B', stars: 5 }, { gtin: UNIT }, null)).toEqual([
    'expected-gtin-differs',
    'expected-product-code-differs',
    'expected-stars-differ',
  ]);
  expect([compare(undefined, null, null), compare({}, { gtin: UNIT }, null)]).toEqual([[], []]);
});

test('a credential is about each of its GTINs and its code, and about nothing else', () => {
  const credential = naming({ gtin: [UNIT, CARTON], productCode: 'A-1' });
  const keys = [{ gtin: UNIT }, { gtin: CARTON }, { productCode: 'A-1' }, { gtin: '00000096385074' }, { productCode: 'B-1' }];
  expect(keys.map((key) => isAbout(credential, key))).toEqual([true, true, true, false, false]);
  expect(isAbout(naming({ gtin: [UNIT] }), { productCode: 'A-1' })).toBe(false);
});

test('what a link and a credential name, in one form', () => {
  expect([productOf(null), productOf({ gtin: UNIT }), productOf({ productCode: 'A-1' })]).toEqual([
    { gtins: [], productCode: undefined },
    { gtins: [UNIT], productCode: undefined },
    { gtins: [], productCode: 'A-1' },
  ]);
  expect([subjectOf(null), subjectOf(naming({ gtin: [UNIT], productCode: 'A-1' }))]).toEqual([
    { gtins: [], productCode: undefined },
    { gtins: [UNIT], productCode: 'A-1' },
  ]);
});
