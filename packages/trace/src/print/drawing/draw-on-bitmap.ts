import type { FontSet } from '../fonts/font-set.ts';
import { type Bitmap, dotsPerMm, fillOutlines, fillRun } from './bitmap.ts';
import type { Mark, Point, StrokeMark, SymbolMark, TextMark } from './drawing.ts';
import { flattenOutline } from './flatten-outline.ts';
import { toBlackOnly } from './ink.ts';
import { MM_PER_PT } from '../../points.ts';

/** A printer of one bit cannot print a tint: what is lighter than this stays paper. */
const LEAST_BLACK = 50;
function textOutlines({ x, y, text, font, sizePt, turn = 0 }: TextMark, fonts: FontSet): Point[][] {
  const em = sizePt * MM_PER_PT;
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle) * em, Math.sin(angle) * em];
  return flattenOutline(fonts.outline(text, font)).map((outline) =>
    outline.map(([px, py]): Point => [x + px * cos - py * sin, y + px * sin + py * cos]),
  );
}

function strokeOutlines({ lines, widthMm }: StrokeMark): Point[][] {
  return lines.flatMap((line) =>
    line.slice(1).map((end, i): Point[] => {
      const [x1, y1] = line[i] ?? end;
      const [x2, y2] = end;
      const length = Math.hypot(x2 - x1, y2 - y1) || 1;
      const [dx, dy] = [((y2 - y1) / length) * (widthMm / 2), ((x1 - x2) / length) * (widthMm / 2)];
      return [
        [x1 + dx, y1 + dy],
        [x2 + dx, y2 + dy],
        [x2 - dx, y2 - dy],
        [x1 - dx, y1 - dy],
      ];
    }),
  );
}

/** Whole dots from a whole dot: every module comes out the same width. */
function drawSymbol(
  bitmap: Bitmap,
  { x, y, moduleMm, symbol: { size, isDark } }: SymbolMark,
  edge: number,
  black: boolean,
): void {
  const scale = dotsPerMm(bitmap.dpi);
  const [left, top] = [Math.round((x + edge) * scale), Math.round((y + edge) * scale)];
  const at = (module: number): number => Math.round(module * moduleMm * scale);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!isDark(row, column)) continue;
      for (let dot = at(row); dot < at(row + 1); dot += 1) {
        fillRun(bitmap, top + dot, left + at(column), left + at(column + 1), black);
      }
    }
  }
}

/** Draws one mark on the dots of a label; `edge` is the width of its bleed, millimetres. */
export function drawOnBitmap(bitmap: Bitmap, mark: Mark, fonts: FontSet, edge: number): void {
  // Clipped marks are tints (the watermark of a test label), which one bit cannot print; the solid band says the same.
  if (mark.kind === 'clipped') return;
  const scale = dotsPerMm(bitmap.dpi);
  const black = toBlackOnly(mark.ink)[3];
  if (black > 0 && black < LEAST_BLACK) return;
  const inDots = (outlines: readonly (readonly Point[])[]): Point[][] =>
    outlines.map((outline) => outline.map(([x, y]): Point => [(x + edge) * scale, (y + edge) * scale]));
  if (mark.kind === 'symbol') {
    drawSymbol(bitmap, mark, edge, black > 0);
    return;
  }
  const outlines = mark.kind === 'fill' ? mark.outlines : mark.kind === 'text' ? textOutlines(mark, fonts) : strokeOutlines(mark);
  fillOutlines(bitmap, inDots(outlines), black > 0);
}
