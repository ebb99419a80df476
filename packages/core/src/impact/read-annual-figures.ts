import { readCsv } from '../import/csv.ts';
import { cleanText, foldText } from '../import/fold-text.ts';
import { unguardCell } from '../import/guard-cell.ts';
import type { AnnualFigure } from './impact.ts';

/** Headers, Vietnamese and English, and those of PTNT_OCOP (Decision 5277/QĐ-BNNMT); compared without case, marks and punctuation. */
const COLUMNS = {
  product: ['mã dòng', 'row id', 'id', 'masanpham', 'ma_sanpham'],
  year: ['năm', 'year', 'mathoigian', 'ma_thoigian'],
  revenue: ['doanh thu (triệu đồng)', 'doanh thu', 'revenue', 'revenue (million vnd)', 'doanhthunam'],
  price: ['giá bán (đồng)', 'giá bán', 'giá', 'price'],
  priceUnit: ['đơn vị giá', 'đơn vị tính', 'price unit', 'unit'],
  source: ['nguồn', 'source'],
} as const;
type Column = keyof typeof COLUMNS;

export const FIGURE_ISSUE_CODES = [
  'FIGURE_COLUMN_MISSING',
  'FIGURE_CSV',
  'FIGURE_PRODUCT',
  'FIGURE_YEAR',
  'FIGURE_NUMBER',
  'FIGURE_NONE',
] as const;

/** What is wrong with a file of yearly figures, with its place (the header is row 1). */
export interface FigureIssue {
  readonly code: (typeof FIGURE_ISSUE_CODES)[number];
  readonly row: number;
  readonly column?: string;
  readonly value?: string;
}

const fold = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** A number as lists print it: 1250, 1.250, 1.250,5, 1,250.5, 1250.75. undefined for anything that could be read in two ways or not at all. */
export function tryParseAmount(text: string): number | undefined {
  const bare = text.replace(/[\s\u00A0]/g, '');
  if (/^\d+$/.test(bare)) return Number(bare);
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return Number(bare.replaceAll(',', ''));
  return /^\d+[.,]\d{1,2}$|^\d{4,}[.,]\d+$|^0[.,]\d+$/.test(bare) ? Number(bare.replace(',', '.')) : undefined;
}

/**
 * Reads revenue (million đồng a year) and average price (đồng) by product and year. Never throws: a row that cannot be used is an issue with its place, and
 * figures plus rows with issues are the rows read. "1.250" is one thousand two hundred and fifty, as Vietnamese lists write it.
 */
export function readAnnualFigures(text: string): {
  readonly figures: readonly AnnualFigure[];
  readonly issues: readonly FigureIssue[];
  readonly rowsRead: number;
} {
  const table = readCsv(text);
  const [header, ...data] = table.rows;
  const heads = (header?.cells ?? []).map(fold);
  const find = (column: Column): number => heads.findIndex((head) => COLUMNS[column].some((name) => fold(name) === head));
  const issues: FigureIssue[] = (['product', 'year'] as const)
    .filter((column) => find(column) < 0)
    .map((column) => ({ code: 'FIGURE_COLUMN_MISSING', row: 1, column: COLUMNS[column][0] }));
  if (find('revenue') < 0 && find('price') < 0)
    issues.push({ code: 'FIGURE_COLUMN_MISSING', row: 1, column: COLUMNS.revenue[0] });
  if (issues.length > 0) return { figures: [], issues, rowsRead: data.length };
  const torn = new Set(table.issues.filter(({ severity }) => severity === 'error').map(({ row }) => row));
  for (const { row, cells } of data) if (cells.length > heads.length) torn.add(row);
  const figures: AnnualFigure[] = [];
  for (const { row, cells } of data) {
    const cell = (column: Column): string => cleanText(unguardCell(cells[find(column)] ?? ''));
    const refuse = (code: FigureIssue['code'], column?: Column): void => {
      issues.push({
        code,
        row,
        ...(column === undefined ? {} : { column: COLUMNS[column][0], value: cell(column).slice(0, 80) }),
      });
    };
    const amount = (column: 'revenue' | 'price'): number | undefined =>
      cell(column) === '' ? undefined : tryParseAmount(cell(column));
    const [revenue, price] = [amount('revenue'), amount('price')];
    if (torn.has(row)) refuse('FIGURE_CSV');
    else if (cell('product') === '') refuse('FIGURE_PRODUCT', 'product');
    else if (!/^20\d{2}$/.test(cell('year'))) refuse('FIGURE_YEAR', 'year');
    else if (cell('revenue') !== '' && revenue === undefined) refuse('FIGURE_NUMBER', 'revenue');
    else if (cell('price') !== '' && price === undefined) refuse('FIGURE_NUMBER', 'price');
    else if (revenue === undefined && price === undefined) refuse('FIGURE_NONE');
    else
      figures.push({
        product: cell('product'),
        year: Number(cell('year')),
        ...(revenue === undefined ? {} : { revenue }),
        ...(price === undefined ? {} : { price }),
        ...(cell('priceUnit') === '' ? {} : { priceUnit: cell('priceUnit') }),
        ...(cell('source') === '' ? {} : { source: cell('source') }),
      });
  }
  return { figures, issues, rowsRead: data.length };
}
