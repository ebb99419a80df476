import { describe, expect, test } from 'vitest';
import { gtinCheckDigit, isDemonstrationGtin, isGtin, parseGtin, tryParseGtin } from './gtin.ts';
import { isGln, parseGln, tryParseGln } from './gln.ts';

describe('GTIN', () => {
  // GS1's own examples: 6291041500213 (check digit page), 9506000134352 (Digital Link standard), 614141000036 (UPC-A), 73513537 (EAN-8).
  test.each([
    ['6291041500213', '06291041500213'],
    ['9506000134352', '09506000134352'],
    ['614141000036', '00614141000036'],
    ['73513537', '00000073513537'],
    ['09506000134352', '09506000134352'],
  ])('%s is GTIN-14 %s', (text, gtin14) => {
    expect(isGtin(text)).toBe(true);
    expect(parseGtin(text)).toBe(gtin14);
    expect(tryParseGtin(text)).toBe(gtin14);
  });

  test('the check digit of 629104150021 is 3, and of 952000000001 is 1', () => {
    expect(gtinCheckDigit('629104150021')).toBe(3);
    expect(gtinCheckDigit('952000000001')).toBe(1);
  });

  test('a wrong check digit is named', () => {
    expect(() => parseGtin('9506000134353')).toThrow(
      expect.objectContaining({ code: 'ERR_GTIN_CHECK_DIGIT', details: { value: '9506000134353', expected: 2 } }),
    );
    expect(tryParseGtin('9506000134353')).toBeUndefined();
  });

  test.each(['', '123', '950600013435', '95060001343X2', '9506000134352 ', '950600013435200', '٩٥٠٦٠٠٠١٣٤٣٥٢'])(
    '%j is no GTIN',
    (text) => {
      expect(isGtin(text)).toBe(false);
      expect(() => parseGtin(text)).toThrow(expect.objectContaining({ name: 'OcopError' }));
    },
  );

  test('a body of the wrong length has no check digit', () => {
    expect(() => gtinCheckDigit('12345678')).toThrow(expect.objectContaining({ code: 'ERR_GTIN_FORMAT' }));
  });

  test('952 is the demonstration prefix, in every length', () => {
    expect(isDemonstrationGtin('9520000000011')).toBe(true);
    expect(isDemonstrationGtin('09520000000011')).toBe(true);
    expect(isDemonstrationGtin('19520000000015')).toBe(true);
    expect(isDemonstrationGtin('9506000134352')).toBe(false);
    expect(isDemonstrationGtin('95200000')).toBe(false);
  });
});

describe('GLN', () => {
  test('thirteen digits with a right check digit', () => {
    expect(isGln('9506000140445')).toBe(true);
    expect(parseGln('9506000140445')).toBe('9506000140445');
  });

  test('the other lengths and digits are refused', () => {
    expect(isGln('09506000140445')).toBe(false);
    expect(() => parseGln('9506000140444')).toThrow(
      expect.objectContaining({ code: 'ERR_GLN_CHECK_DIGIT', details: { value: '9506000140444', expected: 5 } }),
    );
    expect(() => parseGln('95060001404')).toThrow(expect.objectContaining({ code: 'ERR_GLN_FORMAT' }));
    expect(tryParseGln('9506000140444')).toBeUndefined();
  });
});
