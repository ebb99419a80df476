import papaparse from 'papaparse';
import { cleanText, foldText } from '../import/fold-text.ts';
import { addDays } from '../time/civil-date.ts';
import { type Conversion, type ConversionTable, REFORM_DAY, type Share } from './conversion-table.ts';

const COLUMNS = [
  'new_province',
  'new_province_code',
  'new_ward',
  'new_ward_code',
  'old_ward',
  'old_ward_code',
  'merge_note',
  'old_district',
  'old_district_code',
  'old_province',
  'old_province_code',
] as const;

/** Notes of the General Statistics Office's table, folded. */
const SHARE_OF_NOTE: readonly (readonly [RegExp, Share])[] = [
  [/^nhap toan bo$/, 'whole'],
  [/^nhap mot phan dien tich.*toan bo (?:quy mo )?dan so/, 'area-part-all-people'],
  [/^nhap mot phan dien tich/, 'area-part'],
  [/^nhap mot phan/, 'part'],
  [/^giu nguyen/, 'unchanged'],
  [/^doi ten/, 'renamed'],
  [/^(?:chuyen|doi) loai hinh|^chuyen (?:xa|thi tran)/, 'type-changed'],
];

/** A row that could not be used, or a column that is missing (row 1). */
export interface ConversionIssue {
  readonly row: number;
  readonly code: 'COLUMN_MISSING' | 'UNIT_CODE_INVALID' | 'UNIT_NAME_MISSING';
  readonly column: (typeof COLUMNS)[number];
  readonly value: string;
}

/** Spreadsheets strip the zeros of codes: "7", 5 digits → "00007". */
const code = (printed: string, digits: number): string => printed.trim().padStart(digits, '0');

/**
 * Reads a table of old and new communes in the format of the official conversion table: comma separated with the columns new_province, new_province_code,
 * new_ward, new_ward_code, old_ward, old_ward_code, merge_note, old_district, old_district_code, old_province, old_province_code. Never throws: rows with
 * a wrong code or without a name are left out and returned as issues. 10,571 rows of the whole country take a fraction of a second.
 */
export function readConversionTable(csvText: string): {
  readonly table: ConversionTable;
  readonly issues: readonly ConversionIssue[];
} {
  const { data } = papaparse.parse<string[]>(csvText.replace(/^\uFEFF/, ''), { delimiter: ',', skipEmptyLines: 'greedy' });
  const header = (data[0] ?? []).map((cell) => foldText(cell).replace(/[^a-z]+/g, '_'));
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0)
    return {
      table: { conversions: [] },
      issues: missing.map((column) => ({ row: 1, code: 'COLUMN_MISSING', column, value: '' })),
    };
  const place = new Map(COLUMNS.map((column) => [column, header.indexOf(column)]));
  const issues: ConversionIssue[] = [];
  const conversions: Conversion[] = [];
  for (const [index, cells] of data.slice(1).entries()) {
    const cell = (column: (typeof COLUMNS)[number]): string => cleanText(cells[place.get(column) ?? -1] ?? '');
    const found = (['new_ward_code', 'old_ward_code'] as const).find(
      (column) => !/^\d{5}$/.test(code(cell(column), 5)) || cell(column) === '',
    );
    const unnamed = (['new_ward', 'old_ward', 'new_province'] as const).find((column) => cell(column) === '');
    const wrong = found ?? unnamed;
    if (wrong !== undefined) {
      issues.push({
        row: index + 2,
        code: found === undefined ? 'UNIT_NAME_MISSING' : 'UNIT_CODE_INVALID',
        column: wrong,
        value: cell(wrong),
      });
      continue;
    }
    const note = cell('merge_note');
    const district = cell('old_district');
    conversions.push({
      from: {
        code: code(cell('old_ward_code'), 5),
        validUntil: addDays(REFORM_DAY, -1),
        name: cell('old_ward'),
        ...(district === '' ? {} : { district }),
        province: cell('old_province'),
        provinceCode: code(cell('old_province_code'), 2),
      },
      to: {
        code: code(cell('new_ward_code'), 5),
        validFrom: REFORM_DAY,
        name: cell('new_ward'),
        province: cell('new_province'),
        provinceCode: code(cell('new_province_code'), 2),
      },
      share: SHARE_OF_NOTE.find(([pattern]) => pattern.test(foldText(note)))?.[1] ?? 'unstated',
      note,
    });
  }
  return { table: { conversions }, issues };
}
