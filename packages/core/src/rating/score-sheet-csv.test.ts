import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import old from '../criteria/148-2023/set-2.ts';
import set5 from '../criteria/26-2026/set-5.ts';
import { CRITERIA_TEXTS } from '../criteria/texts.ts';
import { bestSheet } from '../testing/sheets.ts';
import { ratingEn } from './locales/en.ts';
import { ratingVi } from './locales/vi.ts';
import { rate } from './rate.ts';
import { readScoreSheetCsv, scoreSheetTemplate } from './score-sheet-csv.ts';
import { isRuleSetRef, scoreSheetSchema } from './score-sheet.ts';

const template = scoreSheetTemplate(set5, CRITERIA_TEXTS, ratingVi);

/** The template with marks written in. */
function filled(marks: Readonly<Record<string, string>>, delimiter = ',', from = template): string {
  const { data } = Papa.parse<string[]>(from.slice(1), { skipEmptyLines: true });
  return `\uFEFF${Papa.unparse(
    data.map((row, place) => (place === 0 ? row : [...row.slice(0, 4), marks[row[1]!] ?? ''])),
    { delimiter, newline: '\r\n' },
  )}`;
}

describe('the template', () => {
  test('has a byte-order mark, CRLF, a row a criterion and a row a gate', () => {
    expect(template.startsWith('\uFEFFbộ tiêu chí,mã,nội dung,các mức,chọn\r\n26-2026/5,A.1.1,Nguồn nguyên liệu,"a) ')).toBe(
      true,
    );
    expect(template).toContain('b) Sử dụng nguyên liệu trong tỉnh từ 50% đến dưới 75% [2 điểm, tối thiểu cho 3★]');
    expect(template).toContain('26-2026/5,copied-product,"Sao chép nguyên sản phẩm của nhà khác, chỉ đổi tên",x,\r\n');
    expect(Papa.parse(template.slice(1), { skipEmptyLines: true }).data).toHaveLength(1 + 31 + 5);
    expect(scoreSheetTemplate(set5, CRITERIA_TEXTS, ratingEn, 'en')).toContain('rule set,code,criterion,options,mark');
  });

  test('untouched, it is a sheet of blanks', () => {
    const { sheet, issues } = readScoreSheetCsv(template);
    expect(issues).toEqual([]);
    expect(sheet).toEqual({ ruleSet: '26-2026/5', answers: {} });
    const rating = rate(sheet!, set5);
    expect(rating.outcome === 'illegal' && rating.issues.map(({ code }) => code)).toEqual(
      Array.from({ length: 30 }, () => 'SHEET_BLANK'),
    );
  });
});

describe('a filled-in sheet', () => {
  const best = bestSheet(set5).answers as Record<string, string>;

  test.each([',', ';', '\t'])('reads with the separator %j and rates', (delimiter) => {
    const { sheet, issues } = readScoreSheetCsv(filled(best, delimiter));
    expect(issues).toEqual([]);
    expect(rate(sheet!, set5)).toMatchObject({ points: { total: 100 }, stars: 5 });
  });

  test('takes capitals, brackets, none, percentages and findings', () => {
    const { sheet, issues } = readScoreSheetCsv(
      filled({
        ...best,
        'A.1.1': 'B)',
        'A.3.3': '75,5 %',
        'C.11': 'Không đạt',
        'C.10': '-',
        'copied-product': 'X',
        'forged-dossier': '-',
      }),
    );
    expect(issues).toEqual([]);
    expect(sheet?.answers).toMatchObject({ 'A.1.1': 'b', 'A.3.3': { percent: 75.5 }, 'C.11': null, 'C.10': null });
    expect(sheet?.findings).toEqual(['copied-product']);
  });

  test('two ticks stay two ticks, in one cell or in two rows', () => {
    expect(readScoreSheetCsv(filled({ ...best, 'A.1.1': 'a, b' })).sheet?.answers['A.1.1']).toEqual(['a', 'b']);
    const twice = `${filled(best)}\r\n26-2026/5,A.1.1,,,a`;
    expect(readScoreSheetCsv(twice).sheet?.answers['A.1.1']).toEqual(['c', 'a']);
  });

  test('the letter đ of 148/2023 survives a decomposed spelling', () => {
    const csv = 'Mã,Bộ tiêu chí,Chọn\nA.1.đ,148-2023/2,a\n'.normalize('NFD');
    expect(readScoreSheetCsv(csv)).toEqual({ sheet: { ruleSet: '148-2023/2', answers: { 'A.1.đ': 'a' } }, issues: [] });
    expect(old.criteria.some(({ id }) => id === 'A.1.đ')).toBe(true);
  });

  test('what cannot be read is named, and the rest still comes', () => {
    const { sheet, issues } = readScoreSheetCsv(filled({ ...best, 'C.7': 'tốt', 'copied-product': 'maybe' }));
    expect(issues).toEqual([
      { code: 'SHEET_MARK_UNREADABLE', at: 'C.7', value: 'tốt' },
      { code: 'SHEET_MARK_UNREADABLE', at: 'copied-product', value: 'maybe' },
    ]);
    expect(sheet?.answers['C.8']).toBe('c');
  });
});

test.each([
  ['', ['SHEET_COLUMN_MISSING', 'SHEET_COLUMN_MISSING', 'SHEET_COLUMN_MISSING']],
  ['mã,chọn\nA.1.1,b', ['SHEET_COLUMN_MISSING']],
  ['bộ tiêu chí,mã,chọn\n26-2026/5,A.1.1,b\n26-2026/6,A.1.2,b', ['SHEET_RULE_SET_MISSING']],
  ['bộ tiêu chí,mã,chọn\n26/2026,A.1.1,b', ['SHEET_RULE_SET_MISSING']],
  ['bộ tiêu chí,mã,chọn', ['SHEET_RULE_SET_MISSING']],
])('%j is no sheet', (csv, codes) => {
  const { sheet, issues } = readScoreSheetCsv(csv);
  expect(sheet).toBeUndefined();
  expect(issues.map(({ code }) => code)).toEqual(codes);
});

test('a sheet as JSON is checked for its shape', () => {
  expect(scoreSheetSchema.safeParse({ ...bestSheet(set5), findings: ['forged-dossier'] }).success).toBe(true);
  expect(scoreSheetSchema.safeParse({ ruleSet: '26-2026/27', answers: {} }).success).toBe(false);
  expect(scoreSheetSchema.safeParse({ ruleSet: '26-2026/5', answers: { 'A.1.1': 3 } }).success).toBe(false);
  expect(scoreSheetSchema.safeParse({ ruleSet: '26-2026/5', answers: {}, stars: 5 }).success).toBe(false);
  expect(['26-2026/8', '1048-2019/26', '26-2026/0', '26-2026/08', '148/8'].map(isRuleSetRef)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
