import type { Field } from './columns.ts';

/** Every kind of thing a product list can have wrong or open. Stable: a rename is a breaking change, and the list is snapshotted in a test. */
export const ISSUE_CODES = [
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_ENCODING',
  'FILE_DELIMITER',
  'COLUMN_MISSING',
  'COLUMN_REPEATED',
  'COLUMN_UNKNOWN',
  'WORKBOOK_UNREADABLE',
  'SHEET_WITHOUT_TABLE',
  'CSV_QUOTES',
  'CSV_FIELD_COUNT',
  'CELL_SPLIT',
  'CELL_NOT_SPLIT',
  'NAME_MISSING',
  'NAME_TOO_LONG',
  'ROW_REPEATED',
  'ROW_GROUP',
  'ROW_TOTAL',
  'ROW_HEADER_AGAIN',
  'ROW_FOOTNOTE',
  'TOTAL_DISAGREES',
  'ID_REPEATED',
  'TEXT_MENDED',
  'PRODUCER_MISSING',
  'PRODUCER_BLANK_BELOW',
  'LEGAL_FORM_UNKNOWN',
  'ENTERPRISE_SIZE_UNKNOWN',
  'PROVINCE_UNKNOWN',
  'PRODUCT_SET_MISSING',
  'PRODUCT_SET_INVALID',
  'PRODUCT_SET_ONLY_GROUP',
  'GTIN_INVALID',
  'PRODUCT_CODE_INVALID',
  'STARS_MISSING',
  'STARS_INVALID',
  'STARS_BELOW_THREE',
  'STARS_POTENTIAL',
  'STARS_DISAGREE',
  'SCORE_INVALID',
  'DECISION_DATE_MISSING',
  'DECISION_NUMBER_MISSING',
  'DATE_INVALID',
  'DATE_PARTIAL',
  'DATE_FROM_SERIAL',
  'DATE_ORDER',
  'ASSESSED_ONLY',
  'CLAIM_UNKNOWN',
  'EVENT_UNKNOWN',
  'EVENT_DATE_MISSING',
  'REVOCATION_IS_LAPSE',
  'FROM_TITLE',
  'REPLACES_UNKNOWN',
  'SOURCE_MISSING',
] as const;

export type IssueCode = (typeof ISSUE_CODES)[number];

/**
 * `error`: the value, or the whole row, could not be used. `warning`: the product is kept but cannot be certified as it stands.
 * `notice`: something was mended or is worth knowing.
 */
export type IssueSeverity = 'error' | 'warning' | 'notice';

/** One thing to look at, with the place where it stands in the file. Sentences come from `describeIssue`. */
export interface RowIssue {
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  /** Tab of the spreadsheet, where it has more than one. */
  readonly sheet?: string;
  /** Line of the table as a spreadsheet counts it: the header is row 1. 0 when the whole file is meant. */
  readonly row: number;
  /** Column as a number from 1, and its header as printed; absent when no single cell is meant. */
  readonly column?: number;
  readonly header?: string;
  readonly field?: Field;
  /** The offending text, at most 80 characters. */
  readonly value?: string;
  /** What would be right, where that is known. */
  readonly suggestion?: string;
}
