import { wordsPerLine } from './module-words.ts';
import type { QrSymbol } from './qr-symbol.ts';

/** All outlines of the dark area, one after another, in whole modules from the symbol's top left. */
export interface Outlines {
  xs: Uint8Array;
  ys: Uint8Array;
  /** Where each outline ends in `xs` and `ys`; the next begins there. */
  ends: number[];
}

/** No corner, or one that is spent. */
const NONE = -1;

/** Room for the corners of one symbol, used again for the next: a run makes a million of them, one at a time. */
let room = { x: new Uint8Array(), y: new Uint8Array(), below: new Int32Array() };

/**
 * Corners are numbered row by row. Along a row the first and second, third and fourth and so on are joined; down a column likewise:
 * so each corner has two neighbours, and every outline is found by going to them in turn. Where two dark modules touch at a corner there are two corners.
 */
function findCorners({ size, words }: QrSymbol): { x: Uint8Array; y: Uint8Array; below: Int32Array; count: number } {
  const planes = wordsPerLine(size + 1);
  const most = 2 * (size + 1) * (size + 1);
  if (room.below.length < most) room = { x: new Uint8Array(most), y: new Uint8Array(most), below: new Int32Array(most) };
  const { x, y, below } = room;
  const open = new Int32Array(size + 1).fill(NONE);
  let count = 0;
  const add = (column: number, row: number): void => {
    x[count] = column;
    y[count] = row;
    const above = open[column] ?? NONE;
    if (above === NONE) open[column] = count;
    else {
      below[count] = above;
      below[above] = count;
      open[column] = NONE;
    }
    count += 1;
  };
  for (let row = 0; row <= size; row += 1) {
    let [edgeCarry, darkCarry] = [0, 0];
    for (let plane = 0; plane < planes; plane += 1) {
      const at = plane * size + row;
      const inside = plane * 32 < size;
      const dark = inside && row < size ? (words[at] ?? 0) : 0;
      const edge = dark ^ (inside && row > 0 ? (words[at - 1] ?? 0) : 0);
      const edgeBefore = (edge << 1) | edgeCarry;
      const touching = edge & edgeBefore & (dark ^ ((dark << 1) | darkCarry));
      for (let rest = (edge ^ edgeBefore) | touching; rest !== 0; rest &= rest - 1) {
        const bit = 31 - Math.clz32(rest & -rest);
        add(plane * 32 + bit, row);
        if (((touching >>> bit) & 1) === 1) add(plane * 32 + bit, row);
      }
      edgeCarry = edge >>> 31;
      darkCarry = dark >>> 31;
    }
  }
  return { x, y, below, count };
}

/** The outlines of `symbolOutline` in flat arrays. Linear in the corners. */
export function traceOutlines(symbol: QrSymbol): Outlines {
  const { size, words } = symbol;
  const { x, y, below, count } = findCorners(symbol);
  const [xs, ys] = [new Uint8Array(count), new Uint8Array(count)];
  const ends: number[] = [];
  let written = 0;
  for (let first = 0; first < count; first += 2) {
    if (below[first] === NONE) continue;
    // The upper edge of an outline has dark below it and runs to the right; that of a hole runs to the left.
    const column = x[first] ?? 0;
    const dark = ((words[(column >>> 5) * size + (y[first] ?? 0)] ?? 0) >>> (column & 31)) & 1;
    let corner = (y[first] ?? 0) < size && dark === 1 ? first : first + 1;
    while (below[corner] !== NONE) {
      const beside = corner ^ 1;
      xs[written] = x[corner] ?? 0;
      ys[written] = y[corner] ?? 0;
      xs[written + 1] = x[beside] ?? 0;
      ys[written + 1] = y[beside] ?? 0;
      written += 2;
      const next = below[beside] ?? NONE;
      below[corner] = NONE;
      below[beside] = NONE;
      corner = next;
    }
    ends.push(written);
  }
  return { xs, ys, ends };
}
