/** Points in a millimetre. */
export const PT_PER_MM = 72 / 25.4;

/** Ink in percent of cyan, magenta, yellow, black. Only black is used: no colour plate, so nothing can be out of register. */
export type Ink = [cyan: 0, magenta: 0, yellow: 0, black: number];

export const BLACK: Ink = [0, 0, 0, 100];
export const PAPER: Ink = [0, 0, 0, 0];
/** A watermark that reads across the label and leaves 5 pt text on it legible. */
export const TINT: Ink = [0, 0, 0, 11];
