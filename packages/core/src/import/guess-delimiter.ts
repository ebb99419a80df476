import papaparse from 'papaparse';

const CANDIDATES = [',', ';', '\t', '|'] as const;
/** Rows that are looked at: enough to outweigh title rows, few enough to cost nothing. */
const PREVIEW = 50;

/**
 * The separator under which most of the first rows split into the same number of cells, and among equals the one that gives more cells; a comma when
 * nothing splits. A library's own guess takes a mark inside the text of a short list for a separator.
 */
export function guessDelimiter(text: string): (typeof CANDIDATES)[number] {
  let best: { delimiter: (typeof CANDIDATES)[number]; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of CANDIDATES) {
    const { data } = papaparse.parse<string[]>(text, { delimiter, preview: PREVIEW });
    const rows = new Map<number, number>();
    for (const { length } of data) rows.set(length, (rows.get(length) ?? 0) + 1);
    for (const [cells, count] of rows) {
      // A thousand cells never outweigh one more row that agrees.
      const score = cells === 1 ? 0 : count + cells / 1000;
      if (score > best.score) best = { delimiter, score };
    }
  }
  return best.delimiter;
}
