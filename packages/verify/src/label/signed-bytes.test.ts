import { expect, test } from 'vitest';
import { TEST_GTIN } from '../testing/index.ts';
import { isGtin14 } from './key.ts';
import { labelSignedBytes, type LabelFacts } from './signed-bytes.ts';

const header = Uint8Array.from({ length: 12 }, (_, i) => 200 + i);
const text = (facts: Omit<LabelFacts, 'header'>) =>
  Array.from(labelSignedBytes({ header, ...facts }), (byte) => String.fromCharCode(byte)).join('');
const start = `OCOP-LABEL-V1\0${String.fromCharCode(...header)}`;

test.each<[string, Omit<LabelFacts, 'header'>, string]>([
  ['a GTIN', { key: { gtin: TEST_GTIN } }, `01${TEST_GTIN}`],
  ['a product code', { key: { productCode: 'A-1' } }, 'OCA-1\u001d'],
  ['a lot', { key: { gtin: TEST_GTIN }, lot: 'L1' }, `01${TEST_GTIN}10L1\u001d`],
  ['a serial', { key: { gtin: TEST_GTIN }, lot: null, serial: 'S1' }, `01${TEST_GTIN}21S1\u001d`],
  ['both', { key: { productCode: 'A-1' }, lot: 'L1', serial: 'S1' }, 'OCA-1\u001d10L1\u001d21S1\u001d'],
])('%s', (_name, facts, end) => {
  expect(text(facts)).toBe(start + end);
});

test.each<[string, Omit<LabelFacts, 'header'>]>([
  ['a GTIN with a wrong check digit', { key: { gtin: '02000000000016' } }],
  ['a product code that none carries', { key: { productCode: 'a' } }],
  ['a lot that none carries', { key: { gtin: TEST_GTIN }, lot: 'L1\u001d21S1' }],
  ['a serial that none carries', { key: { gtin: TEST_GTIN }, lot: 'L1', serial: 's1' }],
])('%s is refused', (_name, facts) => {
  const { key, lot, serial } = facts;
  expect(() => text(facts)).toThrow(expect.objectContaining({ code: 'ERR_LABEL_KEY', details: { key, lot, serial } }));
});

test.each([11, 13])('a header of %i bytes is refused', (length) => {
  expect(() => labelSignedBytes({ header: new Uint8Array(length), key: { gtin: TEST_GTIN } })).toThrow(
    expect.objectContaining({ code: 'ERR_LABEL_HEADER', details: { field: 'length', value: length } }),
  );
});

test.each([
  ['09520000000011', true],
  ['02000000000015', true],
  ['00000000000000', true],
  ['09520000000012', false],
  ['9520000000011', false],
  ['009520000000011', false],
  ['109520000000011', false],
  ['0952000000001x', false],
  ['095200000000110', false],
])('GTIN-14 %s: %s', (gtin, is) => {
  expect(isGtin14(gtin)).toBe(is);
});
