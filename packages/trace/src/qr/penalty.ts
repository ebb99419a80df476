import { countBits, wordsPerLine } from './module-words.ts';

/** Weights of the four features. Source: ISO/IEC 18004:2015, table 11. */
const RUN = 3;
const BLOCK = 3;
const FINDER = 40;
const BALANCE = 10;

/**
 * Features 1 (five or more alike in a line) and 3 (1:1:3:1:1 with four light modules on a side, each side counted) of all lines that run
 * from word to word, 32 lines at a time: for `rows` of `packModules` those are the columns, for `columns` the rows.
 */
function linePenalty(words: Int32Array, size: number, limit: number): number {
  const planes = wordsPerLine(size);
  let penalty = 0;
  for (let plane = 0; plane < planes && penalty <= limit; plane += 1) {
    const start = plane * size;
    const valid = plane === planes - 1 ? (1 << (size & 31)) - 1 : -1;
    // The last seven words, oldest first, and which modules equalled their neighbour over the last three steps.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let same1 = 0;
    let same2 = 0;
    let same3 = 0;
    let longBefore = 0;
    for (let line = 0; line < size; line += 1) {
      const word = words[start + line] ?? 0;
      const same = line === 0 ? 0 : ~(word ^ f) & valid;
      const long = same & same1 & same2 & same3;
      // A run of n ≥ 5 has n − 4 such places, and begins once: together 3 + (n − 5).
      if (long !== 0) penalty += countBits(long) + (RUN - 1) * countBits(long & ~longBefore);
      const finder = a & ~b & c & d & e & ~f & word;
      if (finder !== 0) {
        if (line + 4 < size) penalty += FINDER * countBits(finder & ~anyOfFour(words, start + line + 1));
        if (line >= 10) penalty += FINDER * countBits(finder & ~anyOfFour(words, start + line - 10));
      }
      a = b;
      b = c;
      c = d;
      d = e;
      e = f;
      f = word;
      same3 = same2;
      same2 = same1;
      same1 = same;
      longBefore = long;
    }
  }
  return penalty;
}

function anyOfFour(words: Int32Array, from: number): number {
  return (words[from] ?? 0) | (words[from + 1] ?? 0) | (words[from + 2] ?? 0) | (words[from + 3] ?? 0);
}

/** Features 2 (blocks of 2 × 2 alike) and 4 (share of dark modules, in steps of 5 % from a half). */
function areaPenalty(rows: Int32Array, size: number): number {
  const planes = wordsPerLine(size);
  let blocks = 0;
  let dark = 0;
  for (let plane = 0; plane < planes; plane += 1) {
    const start = plane * size;
    const last = plane === planes - 1;
    // Bit i compares modules i and i + 1; in the last plane the outermost module has no neighbour.
    const valid = last ? (1 << ((size & 31) - 1)) - 1 : -1;
    let word = 0;
    let beside = 0;
    for (let row = 0; row < size; row += 1) {
      const next = rows[start + row] ?? 0;
      const nextBeside = (next >>> 1) | (last ? 0 : (rows[start + size + row] ?? 0) << 31);
      dark += countBits(next);
      if (row > 0) {
        const alike = ~((next ^ word) | (nextBeside ^ beside) | (next ^ nextBeside)) & valid;
        if (alike !== 0) blocks += countBits(alike);
      }
      word = next;
      beside = nextBeside;
    }
  }
  return BLOCK * blocks + BALANCE * Math.abs(Math.ceil((dark * 100) / (size * size) / 5) - 10);
}

/**
 * The penalty of a masked symbol, by ISO/IEC 18004:2015, 7.8.3.1, read as `qrcode` reads it: the light area of a finder-like pattern lies
 * inside the symbol, and the share of dark modules is rounded up to the next 5 %. Gives up early, with a number above `limit`.
 */
export function penaltyOf(rows: Int32Array, columns: Int32Array, size: number, limit: number = Infinity): number {
  let penalty = areaPenalty(rows, size);
  if (penalty <= limit) penalty += linePenalty(rows, size, limit - penalty);
  if (penalty <= limit) penalty += linePenalty(columns, size, limit - penalty);
  return penalty;
}
