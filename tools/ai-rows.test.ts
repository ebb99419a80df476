import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aiRowsSource, readDictionary } from './ai-rows.ts';

const dictionary = readFileSync(new URL('gs1-syntax-dictionary.txt', import.meta.url), 'utf8');

test('the table of application identifiers is as the dictionary is; else run tools/generate-ai-rows.ts', () => {
  const written = readFileSync(new URL('../packages/trace/src/application-identifier/ai-rows.ts', import.meta.url), 'utf8');
  expect(written).toBe(aiRowsSource(dictionary));
});

test('every entry line is read, with all of its columns', () => {
  const rows = readDictionary(dictionary);
  expect(rows).toContain('01|*?|N14,csum,gcppos2|ex=255,37 dlpkey=22,10,21/235|GTIN');
  expect(rows).toContain('3930-3939|?|N3,iso4217 N..15|req=30,31nn,32nn,35nn,36nn ex=393n|PRICE');
  expect(rows).toContain('8110|?|X..70,couponcode||');
  expect(rows).toHaveLength(dictionary.split('\n').filter((line) => /^\d/.test(line)).length);
  expect(() => readDictionary('01 N14 nonsense')).toThrow('01 N14 nonsense');
});
