import type { Mark } from '../drawing/drawing.ts';
import { BLACK } from '../drawing/ink.ts';
import { PT_PER_MM } from '../../points.ts';

/** Length of the scale bar, millimetres. */
const BAR = 50;
/** A margin below this leaves no room between crop marks and the printer's white edge. */
const LEAST_MARGIN = 9;

const decimal = (value: number): string => value.toFixed(3).replace('.', ',');

/** Below the labels, outside every cut: a bar of exactly 50 mm to lay a ruler on, and how to print. Left out where the margin is too small. */
export function slug({
  page,
  blockBottom,
  left,
  moduleMm,
  dpi,
  number,
  count,
}: {
  page: { height: number };
  blockBottom: number;
  left: number;
  moduleMm: number;
  dpi?: number | undefined;
  number: number;
  count: number;
}): Mark[] {
  if (page.height - blockBottom < LEAST_MARGIN) return [];
  const y = (blockBottom + 2 + page.height) / 2;
  const tick = 3 / PT_PER_MM;
  const device = dpi === undefined ? '' : ` (${dpi} dpi)`;
  const text = `${BAR} mm   ·   In đúng 100 %, không co giãn / Print at 100 %, do not scale   ·   X = ${decimal(moduleMm)} mm${device}   ·   Trang ${number}/${count}`;
  return [
    {
      kind: 'stroke',
      lines: [
        [
          [left, y - tick],
          [left, y],
          [left + BAR, y],
          [left + BAR, y - tick],
        ],
      ],
      widthMm: 0.5 / PT_PER_MM,
      ink: BLACK,
    },
    { kind: 'text', x: left + BAR + 6 / PT_PER_MM, y, text, font: 'regular', sizePt: 6, ink: BLACK },
  ];
}
