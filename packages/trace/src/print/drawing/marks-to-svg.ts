import { symbolOutline } from '../../qr/index.ts';
import type { FontSet } from '../fonts/font-set.ts';
import type { Box, Mark, Point, SymbolMark, TextMark } from './drawing.ts';
import { type Ink, inkOn, type InkSet, toScreen } from './ink.ts';
import { MM_PER_PT } from '../../points.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for XML 1.0: markup is escaped, characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A tenth of a micrometre is far below what any device shows. */
export const n = (value: number): string => String(Number(value.toFixed(4)));

export function svgColour(ink: Ink, inks: InkSet): string {
  const channels = toScreen(inkOn(inks, ink)).map((value) => Math.round(value * 255));
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function polygon(points: readonly Point[], close: boolean): string {
  return `${points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('')}${close ? 'Z' : ''}`;
}

function symbolPath({ x, y, moduleMm, symbol }: SymbolMark): string {
  return symbolOutline(symbol)
    .map((corners) =>
      polygon(
        corners.map(([column, row]) => [x + column * moduleMm, y + row * moduleMm]),
        true,
      ),
    )
    .join('');
}

function textPath({ x, y, text, font, sizePt }: TextMark, fonts: FontSet): string {
  const em = sizePt * MM_PER_PT;
  return fonts
    .outline(text, font)
    .map(([step, ...values]) => `${step}${values.map((value, axis) => n((axis % 2 === 0 ? x : y) + value * em)).join(' ')}`)
    .join('');
}

export const boxPath = ({ x, y, width, height }: Box): string => `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`;

function toElement(mark: Mark, fonts: FontSet, inks: InkSet, clip: { count: number }): string {
  if (mark.kind === 'clipped') {
    clip.count += 1;
    const id = `clip${clip.count}`;
    const inner = mark.marks.map((each) => toElement(each, fonts, inks, clip)).join('');
    return `<clipPath id="${id}"><path clip-rule="evenodd" d="${boxPath(mark.within)}${boxPath(mark.except)}"/></clipPath><g clip-path="url(#${id})">${inner}</g>`;
  }
  const fill = svgColour(mark.ink, inks);
  switch (mark.kind) {
    case 'text': {
      const turn = mark.turn === undefined ? '' : ` transform="rotate(${n(mark.turn)} ${n(mark.x)} ${n(mark.y)})"`;
      return `<path role="img" aria-label="${escapeXml(mark.text)}" fill="${fill}"${turn} d="${textPath(mark, fonts)}"/>`;
    }
    case 'symbol':
      return `<path fill="${fill}" shape-rendering="crispEdges" d="${symbolPath(mark)}"/>`;
    case 'stroke':
      return `<path fill="none" stroke="${fill}" stroke-width="${n(mark.widthMm)}" d="${mark.lines.map((line) => polygon(line, false)).join('')}"/>`;
    default:
      return `<path fill="${fill}" d="${mark.outlines.map((outline) => polygon(outline, true)).join('')}"/>`;
  }
}

/** Marks as SVG elements in millimetres; letters are outlines. The same marks give the same text. */
export function marksToSvg(marks: readonly Mark[], fonts: FontSet, inks: InkSet): string {
  const clip = { count: 0 };
  return marks.map((mark) => toElement(mark, fonts, inks, clip)).join('');
}
