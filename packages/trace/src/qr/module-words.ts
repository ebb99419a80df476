/** Words that hold one line of a symbol of this size. */
export function wordsPerLine(size: number): number {
  return (size + 31) >>> 5;
}

/** Rows and columns of a matrix of bytes (1 is dark), 32 modules a word as in `QrSymbol.words`; `columns` is the same of the transposed matrix. */
export function packModules(modules: Uint8Array, size: number): { rows: Int32Array; columns: Int32Array } {
  const rows = new Int32Array(wordsPerLine(size) * size);
  const columns = new Int32Array(rows.length);
  let at = 0;
  for (let row = 0; row < size; row += 1) {
    const rowOffset = (row >>> 5) * size;
    const rowBit = row & 31;
    for (let column = 0; column < size; column += 1) {
      const dark = modules[at] ?? 0;
      at += 1;
      const inRow = (column >>> 5) * size + row;
      rows[inRow] = (rows[inRow] ?? 0) | (dark << (column & 31));
      columns[rowOffset + column] = (columns[rowOffset + column] ?? 0) | (dark << rowBit);
    }
  }
  return { rows, columns };
}

/** Set bits of a 32-bit word. */
export function countBits(word: number): number {
  let x = word - ((word >>> 1) & 0x5555_5555);
  x = (x & 0x3333_3333) + ((x >>> 2) & 0x3333_3333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
