import type { Box, Mark, Point } from '../drawing/drawing.ts';
import { BLACK } from '../drawing/ink.ts';

/** Millimetres between the trimmed edge and a mark where there is no bleed, so that a cut that wanders does not show ink. */
const OFFSET = 0.5;
/** 0.25 pt: the thinnest line that presses hold; anything thinner is a hairline. */
const WIDTH = 0.0882;

/** Marks at the four corners of a label; they end half-way to the neighbour and begin outside the bleed. */
export function cropMarks({ x, y, width, height }: Box, gap: number, bleedMm = 0): Mark {
  const start = Math.max(OFFSET, bleedMm);
  const end = Math.max(gap / 2, start + 0.5);
  const corners = [x, x + width].flatMap((cornerX, right) =>
    [y, y + height].map((cornerY, low) => ({ cornerX, cornerY, dx: right * 2 - 1, dy: low * 2 - 1 })),
  );
  const lines = corners.flatMap(({ cornerX, cornerY, dx, dy }): Point[][] => [
    [
      [cornerX + dx * start, cornerY],
      [cornerX + dx * end, cornerY],
    ],
    [
      [cornerX, cornerY + dy * start],
      [cornerX, cornerY + dy * end],
    ],
  ]);
  return { kind: 'stroke', lines, widthMm: WIDTH, ink: BLACK };
}
