import type { Box, Drawing } from '../drawing/drawing.ts';

/** One label ready to be drawn by any back end. Millimetres from the top left of the trimmed label. */
export interface LaidOutLabel {
  drawing: Drawing;
  /** Where the symbol stands: top left of its dark square, its X-dimension, and the box with the quiet zone. */
  symbol: { x: number; y: number; moduleMm: number; quietBox: Box };
  /** The smallest text, points. */
  smallestPt: number;
}
