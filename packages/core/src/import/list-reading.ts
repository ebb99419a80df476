import type { EventRow } from '../history/event-row.ts';
import type { Product } from '../product/product.ts';
import type { Field } from './columns.ts';
import type { GroupContext } from './group-row.ts';
import type { ListTitle } from './list-title.ts';
import type { IssueCode, RowIssue } from './row-issue.ts';

export interface ReadProductsOptions {
  /** Field separator; found out by itself when absent. */
  readonly delimiter?: ',' | ';' | '\t' | '|';
  /** Where the list comes from: stands in for a row's empty source cell, and is the file of every record. */
  readonly source?: string;
  /** Called now and then with the number of rows done and the number of rows in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A row that became neither a product nor an event, and the issue that says why. */
export interface RowAside {
  readonly sheet?: string;
  readonly row: number;
  readonly code: IssueCode;
}

/** What was understood of one table. */
export interface TableReading {
  readonly sheet?: string;
  readonly title: ListTitle;
  /** Rows of the header as a spreadsheet counts them. */
  readonly headerRows: readonly number[];
  /** `also`: the second thing that a column holds, as “Sản phẩm / Chủ thể” does. */
  readonly columns: readonly {
    readonly column: number;
    readonly header: string;
    readonly field?: Field;
    readonly also?: Field;
  }[];
  /** Lines between the rows, and what they say of the rows below them. */
  readonly groups: readonly { readonly row: number; readonly text: string; readonly context: GroupContext }[];
}

export interface ReadProductsResult {
  readonly products: readonly Product[];
  /** Rows that tell what happened to products recognised elsewhere: annexes of revocations, expiry notices, event lists. */
  readonly events: readonly EventRow[];
  readonly issues: readonly RowIssue[];
  /** Rows below the headers, blank lines not counted. Always products + events + aside. */
  readonly rowsRead: number;
  readonly aside: readonly RowAside[];
  readonly tables: readonly TableReading[];
  readonly delimiter: string;
}
