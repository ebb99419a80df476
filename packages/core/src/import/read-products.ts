import { readCsv } from './csv.ts';
import type { Sheet } from './sheet.ts';
import { ListReader } from './list-reader.ts';
import type { ReadProductsOptions, ReadProductsResult } from './list-reading.ts';

/**
 * Reads the tables of a list. Never throws for what is in them and loses nothing: every row below a header ends as a product, as an event, or aside with the
 * issue that says why, and `rowsRead` is the sum of the three. Everything open about a kept product is an issue too.
 */
export function readSheets(sheets: readonly Sheet[], options: ReadProductsOptions = {}): Omit<ReadProductsResult, 'delimiter'> {
  const withText = sheets.filter(({ rows }) => rows.length > 0);
  const total = withText.reduce((sum, { rows }) => sum + rows.length, 0);
  const list = new ListReader(options, total);
  for (const sheet of sheets) {
    if (sheet.rows.length > 0) list.readTable(sheet, withText.length > 1);
    else list.issues.push(...(sheet.issues ?? []));
  }
  if (withText.length === 0 && list.issues.length === 0) list.issues.push({ code: 'FILE_EMPTY', severity: 'error', row: 0 });
  list.linkReplaced();
  options.onProgress?.(total, total);
  const { products, events, issues, aside, tables, rowsRead } = list;
  return { products, events, issues, aside, tables, rowsRead };
}

/**
 * Reads a product list from text: comma, semicolon, tab or pipe separated. Headers may be Vietnamese or English, in any order (`COLUMNS`), under title lines,
 * in one row or two; lines between the rows ("I. Huyện Cái Nước", "Sản phẩm 4 sao") count for the rows below them. As `readSheets` for everything else.
 */
export function readProducts(csvText: string, options: ReadProductsOptions = {}): ReadProductsResult {
  const { delimiter, ...sheet } = readCsv(csvText, options.delimiter);
  return { ...readSheets([sheet], options), delimiter };
}
