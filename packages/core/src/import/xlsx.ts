import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { civilDateOfEpochDay } from '../time/civil-date.ts';
import type { RowIssue } from './row-issue.ts';
import type { MergedRange, Sheet, SheetRow } from './sheet.ts';

/** Larger workbooks are refused before they are unpacked: a small file can hold an enormous one. */
const MAX_UNPACKED_BYTES = 400_000_000;

const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0] as const;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Does a file begin as an XLSX workbook does? What else is a ZIP archive is found out on reading. */
export function isXlsx(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP);
}

/** Is it a workbook of the format before 2007 (.xls), or one with a password? Neither can be read; saving it as .xlsx helps. */
export function isOldWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, OLD_OFFICE);
}

interface Workbook {
  readonly merged: ReadonlyMap<string, readonly MergedRange[]>;
  readonly unpackedBytes: number;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1];

const unescape = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
  );

/** "B3" → row 3, column 2. */
function cellAt(reference: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = '0'] = /^\$?([A-Z]+)\$?(\d+)$/.exec(reference) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}

function mergedOf(sheetXml: string): MergedRange[] {
  return [...sheetXml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref="([^":]+):([^"]+)"/g)].map(([, from = '', to = '']) => {
    const [first, last] = [cellAt(from), cellAt(to)];
    return { fromRow: first.row, toRow: last.row, fromColumn: first.column, toColumn: last.column };
  });
}

/** Which cells of which sheet are merged. The reader of cells does not tell, and without it a blank cell cannot be told from a joined one. */
function readMerged(bytes: Uint8Array): Workbook {
  let unpackedBytes = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      unpackedBytes += originalSize;
      return (
        unpackedBytes <= MAX_UNPACKED_BYTES &&
        /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name)
      );
    },
  });
  const text = (path: string): string => (files[path] === undefined ? '' : strFromU8(files[path]));
  const targets = new Map<string, string>();
  for (const [tag] of text('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const target = attribute(tag, 'Target') ?? '';
    targets.set(attribute(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  const merged = new Map<string, readonly MergedRange[]>();
  for (const [tag] of text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g))
    merged.set(unescape(attribute(tag, 'name') ?? ''), mergedOf(text(targets.get(attribute(tag, 'id') ?? '') ?? '')));
  return { merged, unpackedBytes };
}

/** A cell as text: days as YYYY-MM-DD, numbers as they are written, nothing as the empty text. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(0) : String(value);
  if (typeof value === 'boolean') return value ? 'x' : '';
  // The library gives days as instants at midnight, Greenwich; a fraction of a second from the file's arithmetic must not turn the day.
  if (typeof value === 'object' && 'getTime' in value && typeof value.getTime === 'function') {
    const days = Math.round((Number(value.getTime()) / 86_400_000) * 1e6) / 1e6;
    return Number.isFinite(days) ? civilDateOfEpochDay(Math.floor(days)) : '';
  }
  return '';
}

/** Rows below the last one with text, and columns beyond it, are left out: spreadsheets keep thousands of formatted blanks. */
function toRows(data: readonly (readonly unknown[])[]): SheetRow[] {
  const rows: SheetRow[] = [];
  for (const [index, values] of data.entries()) {
    const cells = values.map(cellText);
    while (cells.length > 0 && cells.at(-1)?.trim() === '') cells.pop();
    if (cells.length > 0) rows.push({ row: index + 1, cells });
  }
  return rows;
}

const refused = (issue: Pick<RowIssue, 'code' | 'value' | 'suggestion'>): readonly Sheet[] => [
  { rows: [], issues: [{ severity: 'error', row: 0, ...issue }] },
];

/**
 * The sheets of an XLSX workbook, for `readSheets`. Cells that are merged say so, days come as days whatever their format, formulas as their last value.
 * Never throws for what is in the file: one that cannot be read is a sheet without rows and an issue.
 */
export async function readXlsx(bytes: Uint8Array): Promise<readonly Sheet[]> {
  try {
    const { merged, unpackedBytes } = readMerged(bytes);
    if (unpackedBytes > MAX_UNPACKED_BYTES)
      return refused({ code: 'FILE_TOO_LARGE', value: String(unpackedBytes), suggestion: String(MAX_UNPACKED_BYTES) });
    const sheets = await readXlsxFile(new Blob([new Uint8Array(bytes)]), { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: toRows(data), merged: merged.get(sheet) ?? [] }));
  } catch (error) {
    return refused({ code: 'WORKBOOK_UNREADABLE', value: (error instanceof Error ? error.message : String(error)).slice(0, 80) });
  }
}
