import type { OutlineStep } from '../fonts/font-set.ts';
import type { Point } from './drawing.ts';

/** Straight pieces that a curve of a letter is cut into: at 600 dpi the error is far below a dot. */
const PIECES = 8;

/** Outlines of straight edges in place of curves, in the unit of the steps. */
export function flattenOutline(steps: readonly OutlineStep[]): Point[][] {
  const outlines: Point[][] = [];
  let at: Point = [0, 0];
  const add = (point: Point): void => {
    outlines.at(-1)?.push(point);
    at = point;
  };
  for (const step of steps) {
    if (step[0] === 'M') {
      outlines.push([]);
      add([step[1], step[2]]);
    } else if (step[0] === 'L') add([step[1], step[2]]);
    else if (step[0] !== 'Z') {
      const [x0, y0] = at;
      const controls = step[0] === 'Q' ? [step[1], step[2], step[1], step[2]] : [step[1], step[2], step[3], step[4]];
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = controls;
      const [x, y] = [step.at(-2) as number, step.at(-1) as number];
      for (let piece = 1; piece <= PIECES; piece += 1) {
        const t = piece / PIECES;
        const s = 1 - t;
        if (step[0] === 'Q') add([s * s * x0 + 2 * s * t * x1 + t * t * x, s * s * y0 + 2 * s * t * y1 + t * t * y]);
        else {
          const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
          add([a * x0 + b * x1 + c * x2 + d * x, a * y0 + b * y1 + c * y2 + d * y]);
        }
      }
    }
  }
  return outlines;
}
