import type { ManifestSymbol } from './run-manifest.ts';

/** A code that a decoder found; the middle of it in millimetres from the top left of the page. */
export interface FoundCode {
  page: number;
  text: string;
  x: number;
  y: number;
}

/**
 * Holds what was read from the rendered file against what should be there, place by place: two labels that changed places are both wrong.
 * Gives the numbers of the symbols that were not read or read otherwise.
 */
export function compareCodes(symbols: readonly ManifestSymbol[], found: readonly FoundCode[]): number[] {
  const byPage = new Map<number, FoundCode[]>();
  for (const code of found) byPage.set(code.page, [...(byPage.get(code.page) ?? []), code]);
  return symbols
    .filter(({ page, payload, x, y, sizeMm }) => {
      const here = byPage.get(page)?.filter((code) => code.x > x && code.x < x + sizeMm && code.y > y && code.y < y + sizeMm);
      return !here || here.length === 0 || here.some(({ text }) => text !== payload);
    })
    .map(({ number }) => number);
}
