import type { CivilDate } from '../time/civil-date.ts';
import { type CombinedColumn, splitCombined } from './combined-column.ts';
import type { Field } from './columns.ts';
import { cleanText } from './fold-text.ts';
import { unguardCell } from './guard-cell.ts';
import type { GroupContext } from './group-row.ts';
import type { ListTitle } from './list-title.ts';
import { tryParseDate, tryParsePeriod, tryParseSerialDate } from './parse-date.ts';
import type { IssueCode, IssueSeverity, RowIssue } from './row-issue.ts';

/** What is the same for every row of a table. */
export interface TableContext {
  readonly header: readonly string[];
  readonly columns: ReadonlyMap<Field, number>;
  readonly combined?: CombinedColumn;
  readonly title: ListTitle;
  /** The list's own name, for rows without a source and as the file of a record. */
  readonly source?: string;
  readonly sheet?: string;
}

const CACHE_LIMIT = 4096;

/** Remembers answers for cells that repeat down a column: provinces, decisions, dates, sources. Bounded, so that a column of unlike cells costs nothing. */
export function remembering<T>(read: (printed: string) => T): (printed: string) => T {
  const known = new Map<string, T>();
  return (printed) => {
    if (known.has(printed)) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- has() just said so
      return known.get(printed) as T;
    }
    const value = read(printed);
    if (known.size >= CACHE_LIMIT) known.clear();
    known.set(printed, value);
    return value;
  };
}

const MENDED = /\p{Mn}|[\u00D0\u00F0]/u;

/** Gives a row's cells by field, cleaned, and keeps the issues with their places. */
export class RowReader {
  readonly issues: RowIssue[] = [];
  readonly row: number;
  readonly table: TableContext;
  readonly group: GroupContext;
  readonly #cells: readonly string[];

  constructor(table: TableContext, row: number, cells: readonly string[], group: GroupContext) {
    this.table = table;
    this.row = row;
    this.group = group;
    this.#cells = cells;
  }

  report(code: IssueCode, severity: IssueSeverity, field?: Field, value?: string, suggestion?: string): void {
    const column = field === undefined ? undefined : this.table.columns.get(field);
    const { sheet } = this.table;
    this.issues.push({
      code,
      severity,
      ...(sheet === undefined ? {} : { sheet }),
      row: this.row,
      ...(column === undefined ? {} : { column: column + 1, header: this.table.header[column] ?? '' }),
      ...(field === undefined ? {} : { field }),
      ...(value === undefined ? {} : { value: value.slice(0, 80) }),
      ...(suggestion === undefined ? {} : { suggestion: suggestion.slice(0, 120) }),
    });
  }

  /** The header of a field's column as printed, or undefined where there is no such column. */
  headerOf(field: Field): string | undefined {
    const column = this.table.columns.get(field);
    return column === undefined ? undefined : this.table.header[column];
  }

  text(field: Field): string | undefined {
    if (this.table.combined !== undefined && (field === 'name' || field === 'producer'))
      return this.#part(this.table.combined, field);
    return this.#text(field);
  }

  /** The name or the producer out of a cell that holds both. A cell that does not say plainly where the one ends is all name. */
  #part(combined: CombinedColumn, field: 'name' | 'producer'): string | undefined {
    const parts = splitCombined(unguardCell(this.#cells[combined.column] ?? ''), combined);
    if (field === 'producer') return parts?.producer;
    const whole = this.#text('name');
    if (parts !== undefined) this.report('CELL_SPLIT', 'notice', 'name', whole, `${parts.name} | ${parts.producer}`);
    else if (whole !== undefined) this.report('CELL_NOT_SPLIT', 'warning', 'name', whole);
    return parts?.name ?? whole;
  }

  #text(field: Field): string | undefined {
    const index = this.table.columns.get(field);
    const cell = index === undefined ? undefined : this.#cells[index];
    if (cell === undefined || cell === '') return undefined;
    const printed = unguardCell(cell);
    const clean = cleanText(printed);
    if (clean === '') return undefined;
    if (clean !== printed && MENDED.test(printed)) this.report('TEXT_MENDED', 'notice', field, printed, clean);
    return clean;
  }

  /** A day; a month or year alone and what cannot be read become issues. */
  date(field: Field): CivilDate | undefined {
    const printed = this.text(field);
    if (printed === undefined) return undefined;
    const date = tryParseDate(printed);
    if (date !== undefined) return date;
    const serial = tryParseSerialDate(printed);
    if (serial !== undefined) this.report('DATE_FROM_SERIAL', 'notice', field, printed, serial);
    else if (tryParsePeriod(printed) !== undefined) this.report('DATE_PARTIAL', 'warning', field, printed, 'YYYY-MM-DD');
    else this.report('DATE_INVALID', 'error', field, printed, 'YYYY-MM-DD');
    return serial;
  }

  number(field: Field, code: IssueCode, min: number, max: number): number | undefined {
    const printed = this.text(field);
    if (printed === undefined) return undefined;
    const value = /^\d{1,3}([.,]\d+)?(?: ?(?:đ|điểm|points?))?$/i.test(printed)
      ? Number(printed.replace(/ ?[^\d.,].*$/, '').replace(',', '.'))
      : Number.NaN;
    if (value >= min && value <= max) return value;
    this.report(code, 'error', field, printed, `${min}–${max}`);
    return undefined;
  }
}

/** `exactOptionalPropertyTypes` wants absent members absent. */
export function present<T extends object>(members: { [K in keyof T]: T[K] | undefined }): T {
  const kept: Record<string, unknown> = {};
  for (const name in members) if (members[name] !== undefined) kept[name] = members[name];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only undefined members are left out
  return kept as T;
}
