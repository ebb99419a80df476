import { expect, test } from 'vitest';
import { TEST_GTIN } from '../testing/index.ts';
import { formatLabelUri, type LabelUriParts } from './format.ts';

const DIGITS = '0'.repeat(184);
const parts = { host: 'Nhan.Test', key: { productCode: 'A-1' } } as const;

test.each<[string, LabelUriParts, string]>([
  ['a plain link', parts, 'https://nhan.test/ocop/A-1'],
  ['a GTIN', { ...parts, key: { gtin: TEST_GTIN } }, `https://nhan.test/01/${TEST_GTIN}`],
  ['a path', { ...parts, path: '/id/x' }, 'https://nhan.test/id/x/ocop/A-1'],
  ['a path that ends in a slash', { ...parts, path: '/id/' }, 'https://nhan.test/id/ocop/A-1'],
  ['lot and serial', { ...parts, lot: 'L1', serial: 'S1' }, 'https://nhan.test/ocop/A-1/10/L1/21/S1'],
  ['none of them', { ...parts, lot: null, serial: '' }, 'https://nhan.test/ocop/A-1'],
  ['digits', { ...parts, digits: DIGITS }, `https://nhan.test/ocop/A-1?S=${DIGITS}`],
  ['lower case, said', { ...parts, case: 'lower' }, 'https://nhan.test/ocop/A-1'],
  ['upper case', { ...parts, path: '/id', lot: 'L1', case: 'upper' }, 'HTTPS://NHAN.TEST/ID/OCOP/A-1/10/L1'],
])('%s', (_name, given, uri) => {
  expect(formatLabelUri(given)).toBe(uri);
});

test.each<[string, Partial<LabelUriParts>, object]>([
  ['a path without a slash', { path: 'id' }, { path: 'id', expected: 'a slash first' }],
  ['a lot that holds a serial', { lot: 'L1/21/S1' }, { lot: 'L1/21/S1', serial: undefined }],
  ['a serial that ends in a slash', { serial: 'S1/' }, { lot: undefined, serial: 'S1/' }],
  ['a lot that no label carries', { lot: 'l1' }, { reason: 'key' }],
  ['a key that none carries', { key: { productCode: 'a' } }, { reason: 'key' }],
  ['a host that is none', { host: 'nhan_test' }, { reason: 'host' }],
  ['more than 512 characters', { path: `/${'x'.repeat(490)}` }, { reason: 'characters' }],
])('%s is refused', (_name, more, details) => {
  expect(() => formatLabelUri({ ...parts, ...more })).toThrow(expect.objectContaining({ code: 'ERR_LABEL_URI', details }));
});
