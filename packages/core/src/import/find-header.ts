import { type CombinedColumn, combinedColumn } from './combined-column.ts';
import { fieldOfHeader, fieldOfHeaders, type Field, REQUIRED_FIELDS } from './columns.ts';
import { cleanText } from './fold-text.ts';
import type { RowIssue } from './row-issue.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** A table has its header among the first lines; titles and letterheads above it are rarely longer. */
const SEARCHED_ROWS = 60;

/** Where the header stands and what its columns mean. */
export interface Layout {
  /** Lines above the header: titles, letterheads. */
  readonly above: readonly SheetRow[];
  /** Header rows: one, or two where a second row divides columns; a row that numbers the columns counts too. */
  readonly headerRows: readonly SheetRow[];
  /** Header of each column as printed; of two rows "Quyết định – Số". */
  readonly header: readonly string[];
  readonly columns: ReadonlyMap<Field, number>;
  /** The column that both `name` and `producer` are in, where a list has only such a one. */
  readonly combined?: CombinedColumn;
  readonly below: readonly SheetRow[];
  readonly issues: readonly RowIssue[];
}

const cellsWithText = (row: SheetRow): number => row.cells.reduce((count, cell) => (cell.trim() === '' ? count : count + 1), 0);

/** How many different fields the cells of a row name. Long cells are sentences, not headers. */
function fieldsNamed({ cells }: SheetRow): Set<Field> {
  const fields = new Set<Field>();
  for (const cell of cells) {
    const field = cell.length > 120 ? undefined : combinedColumn(cell, 0) === undefined ? fieldOfHeader(cell) : 'name';
    if (field !== undefined) fields.add(field);
  }
  return fields;
}

/** The row that most looks like a header; the first row where none does. */
function bestHeader(rows: readonly SheetRow[]): number {
  let best = { index: 0, score: 0 };
  for (const [index, row] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const fields = fieldsNamed(row);
    const share = fields.size / Math.max(1, cellsWithText(row));
    const score = fields.size + (fields.has('name') ? 1.5 : 0);
    // One word in a sentence-like line is chance; a header names fields in most of its cells.
    if (fields.size > 0 && share >= 0.34 && score > best.score) best = { index, score };
  }
  return best.index;
}

/** "(1) (2) (3)", "1 2 3", "A B C": the row under a header that only numbers its columns. */
function numbersColumns(row: SheetRow): boolean {
  const cells = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return (
    cells.length >= 3 &&
    cells.every((cell) => /^\(?(?:\d{1,2}|[A-Z])\)?(?:\s*=.*)?$/.test(cell)) &&
    cells.filter((cell, index) => index > 0 && cell <= (cells[index - 1] ?? '') && cell.length <= (cells[index - 1] ?? '').length)
      .length === 0
  );
}

/** Does the row under the header divide its columns, rather than being the first row of data? */
function dividesColumns(header: SheetRow, next: SheetRow | undefined): next is SheetRow {
  if (next === undefined) return false;
  let [named, spanned] = [0, 0];
  for (const [index, cell] of next.cells.entries()) {
    if (cell.trim() === '') continue;
    const top = header.cells[index] ?? '';
    if (/^\s*\d/.test(cell) && !/^\s*\d\s*(?:sao|★|\*|stars?)\s*$/i.test(cell)) return false;
    const field = fieldOfHeaders(top.trim() === '' ? topOf(header, index) : top, cell);
    if (field === undefined) {
      if (fieldOfHeader(top) === 'name' || cell.length > 40) return false;
      continue;
    }
    named += 1;
    if (top.trim() === '' || (header.cells[index + 1] ?? 'x').trim() === '') spanned += 1;
  }
  return named > 0 && spanned > 0 && named * 2 > cellsWithText(next);
}

/** The text above a column that a joined header cell spans: the nearest to the left. */
function topOf({ cells }: SheetRow, column: number): string {
  for (let index = column; index >= 0; index -= 1) if ((cells[index] ?? '').trim() !== '') return cells[index] ?? '';
  return '';
}

function readColumns(
  header: readonly string[],
  fields: readonly (Field | undefined)[],
  row: number,
): { columns: Map<Field, number>; combined?: CombinedColumn; issues: RowIssue[] } {
  const columns = new Map<Field, number>();
  const issues: RowIssue[] = [];
  const combined =
    fields.includes('name') || fields.includes('producer')
      ? undefined
      : header.map((printed, index) => combinedColumn(printed, index)).find((found) => found !== undefined);
  for (const [index, printed] of header.entries()) {
    const field = fields[index];
    const place = { row, column: index + 1, header: printed };
    if (index === combined?.column) columns.set('name', index).set('producer', index);
    else if (field === undefined) {
      if (printed !== '') issues.push({ code: 'COLUMN_UNKNOWN', severity: 'notice', ...place, value: printed.slice(0, 80) });
    } else if (columns.has(field)) {
      issues.push({ code: 'COLUMN_REPEATED', severity: 'error', ...place, field, value: printed.slice(0, 80) });
    } else columns.set(field, index);
  }
  for (const field of header.length === 0 ? [] : REQUIRED_FIELDS) {
    if (columns.has(field)) continue;
    issues.push({
      code: header.length === 1 ? 'FILE_DELIMITER' : 'COLUMN_MISSING',
      severity: 'error',
      row,
      field,
      value: header.join(' | ').slice(0, 80),
    });
  }
  return { columns, ...(combined === undefined ? {} : { combined }), issues };
}

/** Finds the header of a table, wherever it starts, in one row or two, and says what each column means. Never throws. */
export function findHeader({ rows }: Sheet): Layout {
  const at = bestHeader(rows);
  const first = rows[at];
  if (first === undefined) return { above: [], headerRows: [], header: [], columns: new Map(), below: [], issues: [] };
  const second = dividesColumns(first, rows[at + 1]) ? rows[at + 1] : undefined;
  const headerRows = second === undefined ? [first] : [first, second];
  const numbering = rows[at + headerRows.length];
  if (numbering !== undefined && numbersColumns(numbering)) headerRows.push(numbering);

  const width = Math.max(first.cells.length, second?.cells.length ?? 0);
  const header: string[] = [];
  const fields: (Field | undefined)[] = [];
  for (let index = 0; index < width; index += 1) {
    const sub = cleanText(second?.cells[index] ?? '');
    const own = cleanText(first.cells[index] ?? '');
    const top = own === '' && sub !== '' ? cleanText(topOf(first, index)) : own;
    header.push(sub === '' ? top : top === '' ? sub : `${top} – ${sub}`);
    fields.push(sub === '' && combinedColumn(top, index) !== undefined ? undefined : fieldOfHeaders(top, sub));
  }
  while (header.at(-1) === '' && header.length > 1) header.pop();
  const read = readColumns(header, fields, first.row);
  return { above: rows.slice(0, at), headerRows, header, ...read, below: rows.slice(at + headerRows.length) };
}
