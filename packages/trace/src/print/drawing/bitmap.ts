import type { Point } from './drawing.ts';

/** One bit a dot, rows from the top, each padded to whole bytes; 1 is black, the highest bit is the leftmost dot. */
export interface Bitmap {
  width: number;
  height: number;
  bytesPerRow: number;
  bits: Uint8Array;
  dpi: number;
}

/** Dots in a millimetre. 203 dpi printers have 8, so they count as 203.2. */
export function dotsPerMm(dpi: number): number {
  return (dpi === 203 ? 203.2 : dpi) / 25.4;
}

export function isBlack({ bits, bytesPerRow }: Bitmap, x: number, y: number): boolean {
  return ((bits[y * bytesPerRow + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0;
}

/** Sets or clears the dots from `left` up to but not including `right` in one row; what lies outside is left out. */
export function fillRun(bitmap: Bitmap, row: number, left: number, right: number, black: boolean): void {
  if (row < 0 || row >= bitmap.height) return;
  const end = Math.min(bitmap.width, right);
  for (let column = Math.max(0, left); column < end; column += 1) {
    const at = row * bitmap.bytesPerRow + (column >> 3);
    const bit = 0x80 >> (column & 7);
    bitmap.bits[at] = black ? (bitmap.bits[at] ?? 0) | bit : (bitmap.bits[at] ?? 0) & ~bit;
  }
}

interface Crossing {
  x: number;
  winding: number;
}

function crossingsByRow(outlines: readonly (readonly Point[])[], height: number): Map<number, Crossing[]> {
  const rows = new Map<number, Crossing[]>();
  for (const outline of outlines) {
    for (const [i, [x1, y1]] of outline.entries()) {
      const [x2, y2] = outline[(i + 1) % outline.length] ?? [x1, y1];
      if (y1 === y2) continue;
      const last = Math.min(height - 1, Math.ceil(Math.max(y1, y2) - 0.5) - 1);
      for (let row = Math.max(0, Math.ceil(Math.min(y1, y2) - 0.5)); row <= last; row += 1) {
        const crossing = { x: x1 + ((row + 0.5 - y1) / (y2 - y1)) * (x2 - x1), winding: y1 < y2 ? 1 : -1 };
        const found = rows.get(row);
        if (found) found.push(crossing);
        else rows.set(row, [crossing]);
      }
    }
  }
  return rows;
}

/** Sets or clears the dots whose centres lie inside closed outlines, under the non-zero rule. Coordinates in dots. */
export function fillOutlines(bitmap: Bitmap, outlines: readonly (readonly Point[])[], black: boolean): void {
  for (const [row, crossings] of crossingsByRow(outlines, bitmap.height)) {
    crossings.sort((a, b) => a.x - b.x);
    let winding = 0;
    for (const [i, crossing] of crossings.entries()) {
      winding += crossing.winding;
      const next = crossings[i + 1];
      if (winding !== 0 && next) fillRun(bitmap, row, Math.ceil(crossing.x - 0.5), Math.ceil(next.x - 0.5), black);
    }
  }
}
