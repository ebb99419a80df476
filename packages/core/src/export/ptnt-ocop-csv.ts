import { readCsv } from '../import/csv.ts';
import { cleanText } from '../import/fold-text.ts';
import { unguardCell } from '../import/guard-cell.ts';
import { PTNT_OCOP_COLUMNS, PTNT_OCOP_LIMITS, type PtntOcopRow } from './ptnt-ocop.ts';
import { type CsvWriteOptions, writeCsv } from './write-csv.ts';

export const PTNT_ISSUE_CODES = ['PTNT_COLUMN_MISSING', 'PTNT_VALUE_INVALID', 'PTNT_NUMBER_REPEATED', 'PTNT_CSV'] as const;

/** What a PTNT_OCOP file has wrong, with the place as a spreadsheet counts it (the header is row 1). The row did not become a row of the result. */
export interface PtntOcopIssue {
  readonly code: (typeof PTNT_ISSUE_CODES)[number];
  readonly row: number;
  readonly column?: (typeof PTNT_OCOP_COLUMNS)[number];
  readonly value?: string;
  readonly expected?: string;
}

/** Rows of PTNT_OCOP as CSV under the standard's own column names. */
export function writePtntOcop(rows: readonly PtntOcopRow[], options?: CsvWriteOptions): string {
  return writeCsv(
    PTNT_OCOP_COLUMNS,
    rows.map((row) => PTNT_OCOP_COLUMNS.map((column) => row[column])),
    options,
  );
}

const SHAPES: Readonly<
  Record<(typeof PTNT_OCOP_COLUMNS)[number], { readonly test: (text: string) => boolean; readonly expected: string }>
> = {
  MA_OCOP: { test: (text) => /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) < 2_147_483_648, expected: 'integer' },
  Ma_DonViHanhChinh: { test: (text) => text.length <= PTNT_OCOP_LIMITS.code, expected: '≤ 10' },
  Ma_ThoiGian: { test: (text) => text !== '' && text.length <= PTNT_OCOP_LIMITS.code, expected: '2026' },
  Ma_SanPham: { test: (text) => text.length <= PTNT_OCOP_LIMITS.code, expected: '≤ 10' },
  TenSanPham: { test: (text) => text !== '' && text.length <= PTNT_OCOP_LIMITS.text, expected: '1–255' },
  XepHang: { test: (text) => /^[345]\*$/.test(text), expected: '3*, 4*, 5*' },
  ChuTheSXKD: { test: (text) => text.length <= PTNT_OCOP_LIMITS.text, expected: '≤ 255' },
  DoanhThuNam: { test: (text) => text === '' || /^\d{1,12}(?:[.,]\d{1,2})?$/.test(text), expected: '0.00' },
  TrangThai: { test: (text) => text.length <= PTNT_OCOP_LIMITS.code, expected: '≤ 10' },
};

/**
 * Reads a PTNT_OCOP file; headers in any order, without regard to case. Never throws: a row that breaks the standard's types is an issue with its place,
 * and rows plus rows with issues are the rows read. What `writePtntOcop` wrote comes back as it was, white space single.
 */
export function readPtntOcop(text: string): {
  readonly rows: readonly PtntOcopRow[];
  readonly issues: readonly PtntOcopIssue[];
  readonly rowsRead: number;
} {
  const table = readCsv(text);
  const [header, ...data] = table.rows;
  const heads = (header?.cells ?? []).map((head) => head.trim().toLowerCase());
  const places = new Map(PTNT_OCOP_COLUMNS.map((column) => [column, heads.indexOf(column.toLowerCase())]));
  const issues: PtntOcopIssue[] = [];
  for (const [column, place] of places)
    if (place < 0) issues.push({ code: 'PTNT_COLUMN_MISSING', row: 1, column, expected: column });
  if (issues.length > 0) return { rows: [], issues, rowsRead: data.length };
  for (const { row } of table.issues.filter(({ severity }) => severity === 'error')) issues.push({ code: 'PTNT_CSV', row });
  for (const { row, cells } of data) if (cells.length > heads.length) issues.push({ code: 'PTNT_CSV', row });
  const broken = new Set(issues.map(({ row }) => row));
  const rows: PtntOcopRow[] = [];
  const numbers = new Set<number>();
  for (const { row, cells } of data) {
    const cell = (column: (typeof PTNT_OCOP_COLUMNS)[number]): string =>
      cleanText(unguardCell(cells[places.get(column) ?? -1] ?? ''));
    for (const column of PTNT_OCOP_COLUMNS) {
      if (SHAPES[column].test(cell(column))) continue;
      issues.push({
        code: 'PTNT_VALUE_INVALID',
        row,
        column,
        value: cell(column).slice(0, 80),
        expected: SHAPES[column].expected,
      });
      broken.add(row);
    }
    if (broken.has(row)) continue;
    const number = Number(cell('MA_OCOP'));
    if (numbers.has(number)) {
      issues.push({ code: 'PTNT_NUMBER_REPEATED', row, column: 'MA_OCOP', value: String(number) });
      continue;
    }
    numbers.add(number);
    const kept = (column: (typeof PTNT_OCOP_COLUMNS)[number]) => (cell(column) === '' ? {} : { [column]: cell(column) });
    const revenue = cell('DoanhThuNam').replace(',', '.');
    rows.push({
      MA_OCOP: number,
      ...kept('Ma_DonViHanhChinh'),
      Ma_ThoiGian: cell('Ma_ThoiGian'),
      ...kept('Ma_SanPham'),
      TenSanPham: cell('TenSanPham'),
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape was tested above
      XepHang: cell('XepHang') as PtntOcopRow['XepHang'],
      ...kept('ChuTheSXKD'),
      ...(revenue === '' ? {} : { DoanhThuNam: Number(revenue) }),
      ...kept('TrangThai'),
    });
  }
  return { rows, issues, rowsRead: data.length };
}
