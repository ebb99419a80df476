import type { Box, Mark, TextMark } from '../drawing/drawing.ts';
import { BLACK, type Ink } from '../drawing/ink.ts';
import { PT_PER_MM } from '../../points.ts';
import { fillStars, starsWidth } from '../drawing/shapes.ts';
import type { Measure } from './fit-text.ts';

/** Where a sign stands, as a template has it. */
type Area = Box & { readonly align: 'left' | 'center'; readonly ink?: Ink | undefined };

/** The neutral sign: as many stars as the recognition has, then the words, in one row that fits its box. */
export function starSign(stars: number, area: Area, measure: Measure): readonly [Mark, TextMark] {
  const ink = area.ink ?? BLACK;
  const text = `OCOP ${stars} sao`;
  const rowWidth = (size: number): number => starsWidth(stars, size) + size * 0.4 + measure(text, 'bold') * size * 0.72;
  const size = Math.min(area.height, area.width / rowWidth(1));
  const x = area.align === 'left' ? area.x : area.x + (area.width - rowWidth(size)) / 2;
  const y = area.y + (area.height - size) / 2;
  return [
    fillStars(stars, x, y, size, ink),
    {
      kind: 'text',
      x: x + starsWidth(stars, size) + size * 0.4,
      y: y + size * 0.77,
      text,
      font: 'bold',
      sizePt: size * 0.72 * PT_PER_MM,
      ink,
    },
  ];
}
