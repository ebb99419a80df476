import type { Product } from '../product/product.ts';
import type { RecognitionEvent } from '../recognition/recognition.ts';
import { fieldOfHeader, type Field, REQUIRED_FIELDS } from './columns.ts';
import { readCsv } from './csv.ts';
import { readProductRow } from './read-product-row.ts';
import type { RowIssue } from './row-issue.ts';

export interface ReadProductsOptions {
  /** Field separator; found out by itself when absent. */
  readonly delimiter?: ',' | ';' | '\t' | '|';
  /** Where the list comes from: stands in for a row's empty source cell. */
  readonly source?: string;
  /** Called now and then with the number of rows done and the number of rows in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ReadProductsResult {
  readonly products: readonly Product[];
  readonly issues: readonly RowIssue[];
  /** Rows of data in the file, blank lines not counted: products plus rows that only became an issue. */
  readonly rowsRead: number;
  readonly delimiter: string;
}

/** Where each field stands, and what is wrong with the header itself. */
function readHeader(header: readonly string[]): { columns: Map<Field, number>; issues: RowIssue[] } {
  const columns = new Map<Field, number>();
  const issues: RowIssue[] = [];
  for (const [index, printed] of header.entries()) {
    const field = fieldOfHeader(printed);
    const place = { row: 1, column: index + 1, header: printed };
    if (field === undefined) {
      if (printed.trim() !== '')
        issues.push({ code: 'COLUMN_UNKNOWN', severity: 'notice', ...place, value: printed.slice(0, 80) });
    } else if (columns.has(field)) {
      issues.push({ code: 'COLUMN_REPEATED', severity: 'error', ...place, field, value: printed.slice(0, 80) });
    } else columns.set(field, index);
  }
  for (const field of header.length === 0 ? [] : REQUIRED_FIELDS) {
    if (columns.has(field)) continue;
    issues.push({
      code: header.length === 1 ? 'FILE_DELIMITER' : 'COLUMN_MISSING',
      severity: 'error',
      row: 1,
      field,
      value: header.join(' | ').slice(0, 80),
    });
  }
  return { columns, issues };
}

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

/**
 * Reads a product list. Never throws for what is in the file and loses nothing: every row of data ends as a product, or as an issue with severity
 * `error` that says why it could not; everything open about a kept product is an issue too.
 * Headers may be Vietnamese or English, in any order (`COLUMNS`). One megabyte takes well under a second.
 */
export function readProducts(csvText: string, options: ReadProductsOptions = {}): ReadProductsResult {
  const table = readCsv(csvText, options.delimiter);
  const { columns, issues } = readHeader(table.header);
  issues.unshift(...table.issues);
  const result = { rowsRead: table.rows.length, delimiter: table.delimiter };
  if (table.header.length === 0 || REQUIRED_FIELDS.some((field) => !columns.has(field)))
    return { ...result, products: [], issues };

  const products: Product[] = [];
  const rowOfId = new Map<string, number>();
  const rowOfText = new Map<string, number>();
  const rows: { product: Product; row: number }[] = [];
  for (const [index, { row, cells }] of table.rows.entries()) {
    if (index % 1000 === 0) options.onProgress?.(index, table.rows.length);
    const same = rowOfText.get(cells.join('\u0000'));
    if (same !== undefined) {
      issues.push({ code: 'ROW_REPEATED', severity: 'error', row, suggestion: String(same) });
      continue;
    }
    rowOfText.set(cells.join('\u0000'), row);
    const read = readProductRow({
      row,
      cells,
      header: table.header,
      columns,
      ...(options.source === undefined ? {} : { source: options.source }),
    });
    issues.push(...read.issues);
    if (read.product === undefined) continue;
    const first = rowOfId.get(read.product.id);
    if (first !== undefined) {
      issues.push({
        code: 'ID_REPEATED',
        severity: 'error',
        row,
        field: 'id',
        value: read.product.id.slice(0, 80),
        suggestion: String(first),
      });
      continue;
    }
    rowOfId.set(read.product.id, row);
    products.push(read.product);
    rows.push({ product: read.product, row });
  }
  for (const { product, row } of rows) {
    for (const id of product.replaces) {
      const earlier = products.findIndex((candidate) => candidate.id === id);
      const replaced = products[earlier];
      if (replaced === undefined)
        issues.push({ code: 'REPLACES_UNKNOWN', severity: 'warning', row, field: 'replaces', value: id.slice(0, 80) });
      else products[earlier] = markReplaced(replaced, product);
    }
  }
  options.onProgress?.(table.rows.length, table.rows.length);
  return { ...result, products, issues };
}
