import papaparse from 'papaparse';
import { guessDelimiter } from './guess-delimiter.ts';
import type { RowIssue } from './row-issue.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** Larger texts are refused: a province's whole list is about 1 MB. */
export const MAX_CSV_CHARACTERS = 200_000_000;

/** Has any cell something in it but white space? */
const hasText = (cells: readonly string[]): boolean => cells.some((cell) => cell !== '' && cell.trim() !== '');

/**
 * Reads comma, semicolon, tab or pipe separated text, with or without BOM, with any line ends. Never throws: what is wrong is in `issues`,
 * and a row with stray quotes or too many cells is kept as it was read. Blank lines are passed over but counted, so that row numbers stay true; the header is the first row.
 */
export function readCsv(
  text: string,
  delimiter = '',
): Sheet & { readonly delimiter: string; readonly issues: readonly RowIssue[] } {
  if (text.length > MAX_CSV_CHARACTERS) {
    return {
      rows: [],
      delimiter,
      issues: [
        { code: 'FILE_TOO_LARGE', severity: 'error', row: 0, value: String(text.length), suggestion: String(MAX_CSV_CHARACTERS) },
      ],
    };
  }
  const body = text.replace(/^\uFEFF/, '');
  const parsed = papaparse.parse<string[]>(body, { delimiter: delimiter === '' ? guessDelimiter(body) : delimiter });
  const issues: RowIssue[] = [];
  for (const error of parsed.errors) {
    if (error.type === 'Quotes') issues.push({ code: 'CSV_QUOTES', severity: 'error', row: (error.row ?? 0) + 1 });
  }
  const rows: SheetRow[] = [];
  for (const [index, cells] of parsed.data.entries()) if (hasText(cells)) rows.push({ row: index + 1, cells });
  if (rows.length === 0) issues.unshift({ code: 'FILE_EMPTY', severity: 'error', row: 0 });
  return { rows, delimiter: parsed.meta.delimiter, issues };
}
