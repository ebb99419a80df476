import type { TextMark } from '../print/drawing/drawing.ts';
import type { FontSet } from '../print/fonts/font-set.ts';
import { type SerialLine, widthMm } from './run-design.ts';

/** The line of one serial where it stands, as a text of its own. */
export function serialMark({ mark, before, after, centredMm }: SerialLine, serial: string, fonts: FontSet): TextMark {
  const text = `${before}${serial}${after}`;
  const shift = centredMm === undefined ? 0 : (centredMm - widthMm(text, mark, fonts)) / 2;
  return { ...mark, text, x: mark.x + shift };
}
