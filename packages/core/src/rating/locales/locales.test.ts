import { expect, test } from 'vitest';
import { ANOMALY_CODES, GATE_CODES } from '../../criteria/rule-set.ts';
import { SHEET_ISSUE_CODES } from '../score-sheet.ts';
import { ratingEn } from './en.ts';
import { ratingVi } from './vi.ts';

const flatten = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value({ code: 'SHEET_BLANK', at: 'A.1.1', value: 'z' }))]];
  return Object.entries(value as object).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));
};

test('both languages hold the same codes, each with a sentence of its own', () => {
  const [vi, en] = [flatten(ratingVi), flatten(ratingEn)];
  expect(vi.map(([path]) => path)).toEqual(en.map(([path]) => path));
  for (const [path, sentence] of [...vi, ...en]) expect(sentence, path).toMatch(/\S.*\S/);
  for (const [path, sentence] of vi) expect(sentence, path).toBe(sentence.normalize('NFC'));
  for (const [place, [path, sentence]] of vi.entries()) expect(en[place]![1], path).not.toBe(sentence);
});

test('codes are stable', () => {
  expect(SHEET_ISSUE_CODES).toHaveLength(15);
  expect(Object.keys(ratingVi.issues)).toEqual(expect.arrayContaining([...SHEET_ISSUE_CODES]));
  expect(Object.keys(ratingVi.gates)).toEqual(expect.arrayContaining([...GATE_CODES]));
  expect(Object.keys(ratingVi.anomalies)).toEqual(expect.arrayContaining([...ANOMALY_CODES]));
  expect(ratingVi.issues.SHEET_BLANK({ code: 'SHEET_BLANK', at: 'C.7' })).toBe(
    'Chưa chấm C.7. Nếu không đạt mức nào, hãy ghi rõ là không đạt.',
  );
  expect(ratingEn.issues.SHEET_TWO_OPTIONS({ code: 'SHEET_TWO_OPTIONS', at: 'C.7', value: 'a, b' })).toBe(
    'Criterion C.7 has several options ticked (a, b); one is allowed.',
  );
});
