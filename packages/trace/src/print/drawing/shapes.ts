import type { Box, FillMark, Point } from './drawing.ts';
import type { Ink } from './ink.ts';

/** Corners of a polygon that stands for a circle: at 60 mm across it is nowhere more than 0.005 mm off. */
const CORNERS = 180;

export function fillBox({ x, y, width, height }: Box, ink: Ink): FillMark {
  const outline: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return { kind: 'fill', outlines: [outline], ink };
}

export function fillCircle(centreX: number, centreY: number, radius: number, ink: Ink): FillMark {
  const outline = Array.from({ length: CORNERS }, (_, i): Point => {
    const angle = (2 * Math.PI * i) / CORNERS;
    return [centreX + radius * Math.cos(angle), centreY + radius * Math.sin(angle)];
  });
  return { kind: 'fill', outlines: [outline], ink };
}

/** Inner to outer radius of a five-pointed star whose edges run straight through. */
const INNER = 0.381_966;
/** Distance between stars, in their diameters. */
const PITCH = 1.12;

/** Width of a row of stars, millimetres; `size` is the diameter of one. */
export function starsWidth(count: number, size: number): number {
  return count === 0 ? 0 : size * (1 + (count - 1) * PITCH);
}

/** A row of solid five-pointed stars, drawn as paths because text fonts lack the sign and no official artwork is shipped; x and y are its top left. */
export function fillStars(count: number, x: number, y: number, size: number, ink: Ink): FillMark {
  const outlines = Array.from({ length: count }, (_star, star) =>
    Array.from({ length: 10 }, (_corner, corner): Point => {
      const radius = corner % 2 === 0 ? size / 2 : (size / 2) * INNER;
      const angle = (Math.PI / 5) * corner;
      return [x + size / 2 + star * size * PITCH + radius * Math.sin(angle), y + size / 2 - radius * Math.cos(angle)];
    }),
  );
  return { kind: 'fill', outlines, ink };
}
