import papaparse from 'papaparse';
import { guardCell } from '../import/guard-cell.ts';

/** A cell: text is guarded against formulas, a number stands as it is, what is absent stays empty. */
export type CsvCell = string | number | undefined;

export interface CsvWriteOptions {
  /** A byte-order mark, by which Excel knows UTF-8. Default true. */
  readonly bom?: boolean;
  /** Default comma. Excel in Vietnamese opens semicolons without asking. */
  readonly delimiter?: ',' | ';' | '\t';
}

/**
 * A table as CSV (RFC 4180, CRLF) that Excel and LibreOffice open with the Vietnamese letters whole and without running anything in it.
 * `readCsv` and `readProducts` take the guard off again. Never throws.
 */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  { bom = true, delimiter = ',' }: CsvWriteOptions = {},
): string {
  const cells = [header, ...rows].map((row) => row.map((cell) => (typeof cell === 'string' ? guardCell(cell) : (cell ?? ''))));
  return `${bom ? '\uFEFF' : ''}${papaparse.unparse(cells, { newline: '\r\n', delimiter })}\r\n`;
}
