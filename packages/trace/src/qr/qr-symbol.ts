/** Error correction of a QR symbol: about 7, 15, 25 and 30 % of the codewords can be lost. */
export type ErrorCorrection = 'L' | 'M' | 'Q' | 'H';

/** A QR code as a square of dark and light modules, without its quiet zone. */
export interface QrSymbol {
  text: string;
  /** Modules a side: 17 + 4 × version. */
  size: number;
  /** 1–40. */
  version: number;
  errorCorrection: ErrorCorrection;
  /** Data mask 0–7. */
  mask: number;
  /** Row and column count from 0 at the top left. Anything outside the symbol is light. */
  isDark: (row: number, column: number) => boolean;
  /** The same modules, 32 a word: bit `column % 32` of word `Math.floor(column / 32) × size + row` is set for a dark one. */
  words: Int32Array;
}
