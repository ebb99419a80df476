import type { QrSymbol } from './qr-symbol.ts';

/** A corner in whole modules; x to the right, y down, from the symbol's top left. */
export type Corner = readonly [x: number, y: number];

/** Steps to the right, down, to the left, up. */
const STEPS: readonly Corner[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];

/**
 * The dark area as closed outlines, corner by corner, dark on the right hand: holes run the other way, so either fill rule fits.
 * Outlines rather than a rectangle a module: neighbours share no edge, so no renderer draws hairlines between them.
 */
export function symbolOutline({ size, isDark }: QrSymbol): Corner[][] {
  const stride = size + 1;
  /** Directions of the edges that leave a corner, one bit each, until they are walked. */
  const leaving = new Uint8Array(stride * stride);
  const mark = (x: number, y: number, direction: number) => {
    leaving[y * stride + x] = (leaving[y * stride + x] ?? 0) | (1 << direction);
  };
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!isDark(row, column)) continue;
      if (!isDark(row - 1, column)) mark(column, row, 0);
      if (!isDark(row, column + 1)) mark(column + 1, row, 1);
      if (!isDark(row + 1, column)) mark(column + 1, row + 1, 2);
      if (!isDark(row, column - 1)) mark(column, row + 1, 3);
    }
  }
  const outlines: Corner[][] = [];
  for (let start = 0; start < leaving.length; start += 1) {
    while (((leaving[start] ?? 0) & 1) !== 0) outlines.push(walk(leaving, stride, start));
  }
  return outlines;
}

/** Walks one outline from a corner whose edge to the right is still open, and takes its edges away. */
function walk(leaving: Uint8Array, stride: number, start: number): Corner[] {
  const corners: Corner[] = [];
  let at = start;
  let direction = 0;
  do {
    corners.push([at % stride, Math.floor(at / stride)]);
    const bit = 1 << direction;
    const [dx, dy] = STEPS[direction] ?? [0, 0];
    do {
      leaving[at] = (leaving[at] ?? 0) & ~bit;
      at += dy * stride + dx;
    } while (((leaving[at] ?? 0) & bit) !== 0 && at !== start);
    const right = (direction + 1) % 4;
    direction = ((leaving[at] ?? 0) & (1 << right)) !== 0 ? right : (direction + 3) % 4;
  } while (at !== start);
  return corners;
}
