import { fieldOfHeader } from './columns.ts';
import { cleanText } from './fold-text.ts';

/** One column that holds a product's name and its producer, and what stands between the two in its header. */
export interface CombinedColumn {
  readonly column: number;
  /** Which of the two comes first. */
  readonly first: 'name' | 'producer';
  readonly separator: string;
}

/** What may stand between two things in one cell. A slash, a dash or a comma inside words ("hấp/luộc", "gạo lứt, hạt sen") is no separator. */
const SEPARATORS: Readonly<Record<string, RegExp>> = {
  '\n': /\s*[\r\n]+\s*/,
  '/': /\s+\/\s+/,
  '–': /\s+[-–—]\s+/,
  ';': /\s*;\s*/,
  '|': /\s*\|\s*/,
};

/** The separator of a header, where it may stand without spaces: "Sản phẩm/Chủ thể". */
const IN_HEADER: Readonly<Record<string, RegExp>> = { ...SEPARATORS, '/': /\s*\/\s*/, '–': /\s*[-–—]\s*/ };

/**
 * Reads "Sản phẩm / Chủ thể" as a column of both, where its two halves are the headers of a name and of a producer. undefined for anything else.
 */
export function combinedColumn(header: string, column: number): CombinedColumn | undefined {
  for (const [separator, pattern] of Object.entries(IN_HEADER)) {
    const [one = '', two = '', ...more] = header.trim().split(pattern);
    if (more.length > 0) continue;
    const [a, b] = [fieldOfHeader(one), fieldOfHeader(two)];
    if (a === 'name' && b === 'producer') return { column, first: 'name', separator };
    if (a === 'producer' && b === 'name') return { column, first: 'producer', separator };
  }
  return undefined;
}

/**
 * A cell of such a column taken apart, or undefined where it is not plain where the one ends: the header's separator has to stand in it exactly once, or
 * else exactly one separator of any kind. Both parts are clean and not empty.
 */
export function splitCombined(
  cell: string,
  { first, separator }: Pick<CombinedColumn, 'first' | 'separator'>,
): { readonly name: string; readonly producer: string } | undefined {
  const text = cell.trim();
  const cuts = Object.entries(SEPARATORS).map(([kind, pattern]) => ({ kind, parts: text.split(pattern) }));
  const cut =
    cuts.find(({ kind, parts }) => kind === separator && parts.length === 2) ??
    (cuts.reduce((sum, { parts }) => sum + parts.length - 1, 0) === 1 ? cuts.find(({ parts }) => parts.length === 2) : undefined);
  const [one = '', two = ''] = (cut?.parts ?? []).map(cleanText);
  if (one === '' || two === '') return undefined;
  return first === 'name' ? { name: one, producer: two } : { name: two, producer: one };
}
