import papaparse from 'papaparse';
import { guessDelimiter } from './guess-delimiter.ts';
import type { RowIssue } from './row-issue.ts';

/** Larger texts are refused: a province's whole list is about 1 MB. */
export const MAX_CSV_CHARACTERS = 200_000_000;

/** A table of text cells. Row numbers count as a spreadsheet does, from 1 with the header. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly delimiter: string;
  readonly issues: readonly RowIssue[];
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/**
 * Reads comma, semicolon, tab or pipe separated text, with or without BOM, with any line ends. Never throws: what is wrong is in `issues`,
 * and a row with stray quotes or too many cells is kept as it was read. Blank lines are passed over but counted, so that row numbers stay true.
 */
export function readCsv(text: string, delimiter = ''): CsvTable {
  const nothing = { header: [], rows: [], delimiter };
  if (text.length > MAX_CSV_CHARACTERS) {
    return {
      ...nothing,
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
  const first = parsed.data.findIndex((cells) => !isBlank(cells));
  const header = parsed.data[first] ?? [];
  if (header.length === 0) return { ...nothing, issues: [{ code: 'FILE_EMPTY', severity: 'error', row: 0 }] };
  const rows: { row: number; cells: readonly string[] }[] = [];
  for (const [index, cells] of parsed.data.entries()) {
    if (index <= first || isBlank(cells)) continue;
    rows.push({ row: index + 1, cells });
    if (cells.length !== header.length) {
      issues.push({
        code: 'CSV_FIELD_COUNT',
        severity: cells.length > header.length ? 'error' : 'notice',
        row: index + 1,
        value: String(cells.length),
        suggestion: String(header.length),
      });
    }
  }
  return { header, rows, delimiter: parsed.meta.delimiter, issues };
}
