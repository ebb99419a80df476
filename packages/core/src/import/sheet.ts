import type { RowIssue } from './row-issue.ts';

/** A line of a table that has text in it. Rows count as a spreadsheet does, from 1. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Cells joined into one, 1-based and inclusive as a spreadsheet counts. */
export interface MergedRange {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** A table of text cells, before anybody knows what its rows mean. CSV and spreadsheets both end here. */
export interface Sheet {
  /** The name on its tab; a text file has none. */
  readonly name?: string;
  /** Rows with text, blank ones left out. */
  readonly rows: readonly SheetRow[];
  /** Really merged cells; a text file has none, so a blank cell there never means "as above". */
  readonly merged?: readonly MergedRange[];
  readonly issues?: readonly RowIssue[];
}
