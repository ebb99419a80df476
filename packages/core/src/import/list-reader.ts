import type { EventRow } from '../history/event-row.ts';
import type { Product } from '../product/product.ts';
import type { RecognitionEvent } from '../recognition/recognition.ts';
import { REQUIRED_FIELDS } from './columns.ts';
import { findHeader, type Layout } from './find-header.ts';
import { cleanText, foldText } from './fold-text.ts';
import { type GroupContext, groupText, readGroup } from './group-row.ts';
import { readTitle } from './list-title.ts';
import { isEventRow, readEventRow } from './read-event-row.ts';
import { ProductRowReader } from './read-product-row.ts';
import type { IssueCode, RowIssue } from './row-issue.ts';
import { RowReader, type TableContext } from './row-reader.ts';
import type { MergedRange, Sheet, SheetRow } from './sheet.ts';
import type { ReadProductsOptions, RowAside, TableReading } from './list-reading.ts';

const isBlank = (cell: string | undefined): boolean => cell === undefined || cell.trim() === '';

/** A recognition that a later row replaced carries that as an event, so that its state says so by itself. */
function markReplaced(earlier: Product, later: Product): Product {
  const { date, number } = later.recognition.decision;
  const event: RecognitionEvent = {
    kind: 'replaced',
    basis: date === undefined ? 'reported' : 'decided',
    ...(date === undefined ? {} : { on: date }),
    ...(number === undefined ? {} : { decisionNumber: number }),
  };
  return { ...earlier, recognition: { ...earlier.recognition, events: [...earlier.recognition.events, event] } };
}

/** Merged cells hold their text once: every row they span gets it, also for cells joined side by side. */
function fillMerged(rows: readonly SheetRow[], merged: readonly MergedRange[]): readonly SheetRow[] {
  const tall = merged.filter(({ fromRow, toRow }) => toRow > fromRow);
  if (tall.length === 0) return rows;
  const byRow = new Map(rows.map((row, index) => [row.row, index]));
  const filled = rows.map((row) => ({ row: row.row, cells: [...row.cells] }));
  for (const { fromRow, toRow, fromColumn } of tall) {
    const from = filled[byRow.get(fromRow) ?? -1]?.cells[fromColumn - 1];
    if (from === undefined || isBlank(from)) continue;
    for (let number = fromRow + 1; number <= toRow; number += 1) {
      const row = filled[byRow.get(number) ?? -1];
      if (row === undefined) continue;
      while (row.cells.length < fromColumn) row.cells.push('');
      if (isBlank(row.cells[fromColumn - 1])) row.cells[fromColumn - 1] = from;
    }
  }
  return filled;
}

const TOTAL = /^(?:tong(?: cong| so| san pham)?|cong|total|sum)\b/;
const FOOTNOTE =
  /^(?:tm\.|kt\.|tl\.)|^(?:ghi chu|chu thich|noi nhan|nguoi lap|lap bieu|thu truong|chu tich|pho chu tich|giam doc|pho giam doc|danh sach (?:nay )?(?:co|gom)|an dinh|nguon)(?:\b|$)/;
const ORDINAL = /^(?:[IVXLC]{1,6}|[A-Z]|[a-zđ])[.)]?$/u;

/** Reads one table after another and keeps what spans them: identifiers, repeated rows, what replaces what. */
export class ListReader {
  readonly products: Product[] = [];
  readonly events: EventRow[] = [];
  readonly issues: RowIssue[] = [];
  readonly aside: RowAside[] = [];
  readonly tables: TableReading[] = [];
  rowsRead = 0;
  readonly #options: ReadProductsOptions;
  readonly #total: number;
  readonly #rowOfId = new Map<string, number>();
  readonly #rowOfProduct: number[] = [];

  constructor(options: ReadProductsOptions, total: number) {
    this.#options = options;
    this.#total = total;
  }

  #setAside(table: TableContext, row: number, code: IssueCode): void {
    this.aside.push({ ...(table.sheet === undefined ? {} : { sheet: table.sheet }), row, code });
  }

  #report(table: TableContext, issue: RowIssue): void {
    this.issues.push(table.sheet === undefined ? issue : { ...issue, sheet: table.sheet });
  }

  /** A line that is not data: a repeated header, a total, a footnote, or a heading of the rows below it. */
  #notData(
    { row, cells }: SheetRow,
    table: TableContext,
    layout: Layout,
    merged: readonly MergedRange[],
  ): { code: IssueCode; text: string; group?: GroupContext } | undefined {
    let [filled, index] = [0, -1];
    for (const [place, cell] of cells.entries()) {
      if (isBlank(cell)) continue;
      filled += 1;
      if (index === -1) index = place;
    }
    const first = cleanText(cells[index] ?? '');
    if (filled > 3) return isHeaderAgain(cells, layout) ? { code: 'ROW_HEADER_AGAIN', text: first } : undefined;
    const nameColumn = table.columns.get('name');
    const ordinal = ORDINAL.test(first) && (index === table.columns.get('serial') || index !== nameColumn);
    const second = ordinal ? cells.findIndex((cell, place) => place > index && !isBlank(cell)) : index;
    const text = cleanText(cells[second] ?? '');
    const folded = foldText(text);
    if (TOTAL.test(folded) && (second !== nameColumn || /\d|:$|^(?:tong|cong|total)[a-z ]{0,10}$/.test(folded) || filled > 1))
      return { code: 'ROW_TOTAL', text };
    if (filled === 1 && second !== nameColumn && FOOTNOTE.test(folded)) return { code: 'ROW_FOOTNOTE', text };
    if (filled === 1 && FOOTNOTE.test(folded) && /^(?:ghi chu|noi nhan|nguoi lap|tm\.|kt\.|tl\.)/.test(folded))
      return { code: 'ROW_FOOTNOTE', text };
    const spans = merged.some(
      (range) =>
        range.fromRow <= row && row <= range.toRow && range.fromColumn - 1 <= second && range.toColumn - range.fromColumn >= 2,
    );
    const others = filled - (ordinal ? 2 : 1);
    // A heading may carry a count beside it, but no other words.
    const beside = cells.filter((cell, place) => place !== index && place !== second && !isBlank(cell));
    if (others > 0 && !beside.every((cell) => /^\s*\d+(?:\s*(?:sản phẩm|sp|chủ thể))?\s*$/iu.test(cell))) return undefined;
    // Words alone in a column that holds no names: a heading of a kind that is not known. An identifier alone is a row without a name.
    const standsAlone = filled === 1 && second !== nameColumn && text.includes(' ') && !text.includes(',');
    const leads =
      spans ||
      ordinal ||
      second === nameColumn ||
      ((second === 0 || second === table.columns.get('serial')) && second !== table.columns.get('id'));
    if (!leads) return undefined;
    const group = table.header.length > 1 ? readGroup(text) : undefined;
    if (group !== undefined) return { code: 'ROW_GROUP', text, group };
    if (table.header.length > 1 && (ordinal || spans || standsAlone) && /\p{L}/u.test(text))
      return { code: 'ROW_GROUP', text, group: { other: groupText(text) } };
    return undefined;
  }

  /** `STT` names a row only where it never repeats; lists that count anew in every group are named by row. */
  #serialsAreUnique(layout: Layout, column: number | undefined): boolean {
    if (column === undefined) return false;
    const seen = new Set<string>();
    for (const { cells } of layout.below) {
      const serial = (cells[column] ?? '').trim();
      if (serial === '') continue;
      if (seen.has(serial)) return false;
      seen.add(serial);
    }
    return true;
  }

  readTable(sheet: Sheet, named: boolean): void {
    const layout = findHeader({ ...sheet, rows: fillMerged(sheet.rows, sheet.merged ?? []) });
    const title = readTitle(layout.above);
    const name = named ? sheet.name : undefined;
    const table: TableContext = {
      header: layout.header,
      columns: layout.columns,
      ...(layout.combined === undefined ? {} : { combined: layout.combined }),
      title,
      ...(this.#options.source === undefined ? {} : { source: this.#options.source }),
      ...(name === undefined ? {} : { sheet: name }),
    };
    const noTable = REQUIRED_FIELDS.some((field) => !layout.columns.has(field)) && !layout.columns.has('target');
    for (const issue of sheet.issues ?? []) this.#report(table, issue);
    this.rowsRead += layout.below.length;
    if (noTable && named) {
      // A workbook has other sheets: instructions, charts. One of them is no error of the list.
      this.#report(table, { code: 'SHEET_WITHOUT_TABLE', severity: 'warning', row: 0, value: sheet.name ?? '' });
      for (const { row } of layout.below) this.#setAside(table, row, 'SHEET_WITHOUT_TABLE');
      return;
    }
    for (const issue of layout.issues) this.#report(table, issue);
    const groups: { row: number; text: string; context: GroupContext }[] = [];
    if (layout.header.length > 0)
      this.tables.push({
        ...(name === undefined ? {} : { sheet: name }),
        title,
        headerRows: layout.headerRows.map(({ row }) => row),
        columns: describeColumns(layout),
        groups,
      });
    if (noTable) {
      for (const { row } of layout.below)
        this.#setAside(table, row, layout.header.length === 1 ? 'FILE_DELIMITER' : 'COLUMN_MISSING');
      return;
    }
    this.#titleSays(table, layout);

    const rows = new ProductRowReader();
    const serial = this.#serialsAreUnique(layout, layout.columns.get('serial')) ? layout.columns.get('serial') : undefined;
    const firstRowOf = new Map<string, number[]>();
    let group: GroupContext = {};
    let sinceTotal = 0;
    let producerAbove: string | undefined;
    for (const [index, line] of layout.below.entries()) {
      if (index % 1000 === 0) this.#options.onProgress?.(this.rowsRead - layout.below.length + index, this.#total);
      const { row, cells } = line;
      this.#checkWidth(table, line, sheet.merged !== undefined);
      const other = this.#notData(line, table, layout, sheet.merged ?? []);
      if (other !== undefined) {
        this.#setAside(table, row, other.code);
        this.#report(table, { code: other.code, severity: 'notice', row, value: other.text.slice(0, 80) });
        if (other.group !== undefined) {
          group = { ...group, ...other.group };
          groups.push({ row, text: other.text, context: other.group });
        }
        if (other.code === 'ROW_TOTAL') this.#checkTotal(table, row, cells, sinceTotal);
        continue;
      }
      const same = this.#repeats(layout, index, firstRowOf);
      if (same !== undefined) {
        this.#setAside(table, row, 'ROW_REPEATED');
        this.#report(table, { code: 'ROW_REPEATED', severity: 'error', row, suggestion: String(same) });
        continue;
      }
      const reader = new RowReader(table, row, cells, group);
      if (isEventRow(reader)) {
        const event = readEventRow(reader);
        for (const issue of reader.issues) this.issues.push(issue);
        if (event === undefined) this.#setAside(table, row, reader.issues.at(-1)?.code ?? 'EVENT_UNKNOWN');
        else this.events.push(event);
        sinceTotal += 1;
        continue;
      }
      const own = serial === undefined || isBlank(cells[serial]) ? `row-${row}` : cleanText(cells[serial] ?? '');
      const product = rows.read(reader, name === undefined ? own : `${name}-${own}`);
      if (
        product?.producer === undefined &&
        producerAbove !== undefined &&
        table.columns.has('producer') &&
        table.combined === undefined &&
        product !== undefined
      )
        reader.report('PRODUCER_BLANK_BELOW', 'warning', 'producer', undefined, producerAbove);
      producerAbove = product?.producer?.name ?? producerAbove;
      for (const issue of reader.issues) this.issues.push(issue);
      if (product === undefined) {
        this.#setAside(table, row, reader.issues.some(({ code }) => code === 'NAME_TOO_LONG') ? 'NAME_TOO_LONG' : 'NAME_MISSING');
        continue;
      }
      sinceTotal += 1;
      this.#keep(table, product, row);
    }
  }

  #keep(table: TableContext, product: Product, row: number): void {
    const first = this.#rowOfId.get(product.id);
    if (first !== undefined) {
      this.#setAside(table, row, 'ID_REPEATED');
      this.#report(table, {
        code: 'ID_REPEATED',
        severity: 'error',
        row,
        field: 'id',
        value: product.id.slice(0, 80),
        suggestion: String(first),
      });
      return;
    }
    this.#rowOfId.set(product.id, row);
    this.products.push(product);
    this.#rowOfProduct.push(row);
  }

  #titleSays(table: TableContext, layout: Layout): void {
    const { document, province, ending } = table.title;
    const line = layout.above[0]?.row ?? 0;
    const say = (value: string): void =>
      this.#report(table, { code: 'FROM_TITLE', severity: 'notice', row: line, value: value.slice(0, 80) });
    if (document?.number !== undefined || document?.date !== undefined)
      say([document.number, document.date].filter((part) => part !== undefined).join(', '));
    if (province !== undefined && !table.columns.has('province')) say(province);
    if (ending !== undefined && !table.columns.has('claim')) say(ending);
  }

  /** In a workbook a row ends with its last filled cell: a short one says nothing there. */
  #checkWidth(table: TableContext, { row, cells }: SheetRow, workbook: boolean): void {
    if (cells.length === table.header.length) return;
    const wide = cells.length > table.header.length && cells.slice(table.header.length).some((cell) => !isBlank(cell));
    if (!wide && (workbook || cells.length >= table.header.length)) return;
    this.#report(table, {
      code: 'CSV_FIELD_COUNT',
      severity: wide ? 'error' : 'notice',
      row,
      value: String(cells.length),
      suggestion: String(table.header.length),
    });
  }

  #checkTotal(table: TableContext, row: number, cells: readonly string[], counted: number): void {
    const said = cells
      .map((cell) => /^(?:[^\d]*[:\s])?(\d{1,5})(?:\s*(?:sản phẩm|sp))?$/iu.exec(cell.trim())?.[1])
      .find((number) => number !== undefined);
    if (said !== undefined && Number(said) !== counted)
      this.#report(table, { code: 'TOTAL_DISAGREES', severity: 'warning', row, value: said, suggestion: String(counted) });
  }

  /** The row that this one repeats word for word. Only rows that begin alike are compared. */
  #repeats(layout: Layout, index: number, firstRowOf: Map<string, number[]>): number | undefined {
    const line = layout.below[index];
    if (line === undefined) return undefined;
    const key = line.cells.slice(0, 4).join('\u0000');
    const before = firstRowOf.get(key);
    if (before === undefined) {
      firstRowOf.set(key, [index]);
      return undefined;
    }
    // Beginnings that come thousands of times would make this quadratic; copies stand near each other.
    for (const earlier of before.slice(-64)) {
      const { cells = [], row = 0 } = layout.below[earlier] ?? {};
      if (cells.length === line.cells.length && cells.every((cell, place) => cell === line.cells[place])) return row;
    }
    before.push(index);
    return undefined;
  }

  linkReplaced(): void {
    if (this.products.every(({ replaces }) => replaces.length === 0)) return;
    const indexOf = new Map(this.products.map(({ id }, index) => [id, index]));
    for (const [at, product] of this.products.entries()) {
      for (const id of product.replaces) {
        const earlier = indexOf.get(id);
        const replaced = earlier === undefined ? undefined : this.products[earlier];
        if (earlier === undefined || replaced === undefined)
          this.issues.push({
            code: 'REPLACES_UNKNOWN',
            severity: 'warning',
            row: this.#rowOfProduct[at] ?? 0,
            field: 'replaces',
            value: id.slice(0, 80),
          });
        else this.products[earlier] = markReplaced(replaced, product);
      }
    }
  }
}

function isHeaderAgain(cells: readonly string[], layout: Layout): boolean {
  const header = layout.headerRows[0]?.cells ?? [];
  return cells.every(
    (cell, index) => isBlank(cell) === isBlank(header[index]) && foldText(cell) === foldText(header[index] ?? ''),
  );
}

function describeColumns(layout: Layout): TableReading['columns'] {
  const fieldOf = new Map([...layout.columns].map(([field, index]) => [index, field]));
  return layout.header.map((header, index) => {
    if (index === layout.combined?.column) return { column: index + 1, header, field: 'name', also: 'producer' };
    const field = fieldOf.get(index);
    return { column: index + 1, header, ...(field === undefined ? {} : { field }) };
  });
}
