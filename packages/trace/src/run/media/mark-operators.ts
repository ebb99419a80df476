import type { Box, Mark, Point, TextMark } from '../../print/drawing/drawing.ts';
import { type Ink, inkOn, type InkSet } from '../../print/drawing/ink.ts';
import type { FontSet } from '../../print/fonts/font-set.ts';
import { outlineOperators } from '../../qr/index.ts';
import { MM_PER_PT } from '../../points.ts';

/** Outlines of letters are written in thousandths of an em, as whole numbers. */
const UNITS = 1000;

/** A tenth of a micrometre is far below what any device shows. */
export const mm = (value: number): string => String(Number(value.toFixed(4)));

const unit = (value: number): number => Math.round(value * UNITS);

/** Sets the ink of fills (`k`) or lines (`K`). */
export function inkOperator(ink: Ink, operator: 'k' | 'K', inks: InkSet): string {
  return `${inkOn(inks, ink)
    .map((percent) => percent / 100)
    .join(' ')} ${operator}\n`;
}

function polygon(points: readonly Point[]): string {
  return points.map(([x, y], i) => `${mm(x)} ${mm(y)} ${i === 0 ? 'm' : 'l'}\n`).join('');
}

const rectangle = ({ x, y, width, height }: Box): string => `${mm(x)} ${mm(y)} ${mm(width)} ${mm(height)} re\n`;

/** Words whose outlines are kept: the foot of every page repeats them, and page numbers must not pile up. */
const KEPT = 500;
const kept = new Map<string, string>();

/** Where a control point of a cubic curve lies between those of a quadratic one. */
const third = (from: number, to: number): number => from + ((to - from) * 2) / 3;

/** The path of one word's letters. */
function wordOperators(word: string, font: TextMark['font'], fonts: FontSet): string {
  const key = `${font} ${word}`;
  let operators = kept.get(key);
  if (operators === undefined) {
    if (kept.size >= KEPT) kept.clear();
    operators = traceWord(word, font, fonts);
    kept.set(key, operators);
  }
  return operators;
}

function traceWord(word: string, font: TextMark['font'], fonts: FontSet): string {
  let [x, y] = [0, 0];
  let operators = '';
  for (const step of fonts.outline(word, font)) {
    if (step[0] === 'Z') {
      operators += 'h\n';
      continue;
    }
    const numbers = step.slice(1) as number[];
    const [endX = 0, endY = 0] = numbers.slice(-2);
    if (step[0] === 'Q') {
      // A quadratic curve as the cubic one that PDF knows.
      const [controlX = 0, controlY = 0] = numbers;
      const points = [third(x, controlX), third(y, controlY), third(endX, controlX), third(endY, controlY), endX, endY];
      operators += `${points.map(unit).join(' ')} c\n`;
    } else operators += `${numbers.map(unit).join(' ')} ${step[0] === 'C' ? 'c' : step[0].toLowerCase()}\n`;
    [x, y] = [endX, endY];
  }
  return operators === '' ? '' : `${operators}f\n`;
}

/** A text as the path of its letters, in thousandths of an em from its left end on the baseline, y down. It moves the origin from word to word. */
export function letterOperators(text: string, font: TextMark['font'], fonts: FontSet): string {
  let [left, origin] = [0, 0];
  let operators = '';
  for (const word of text.split(' ')) {
    if (word !== '') {
      if (unit(left) > origin) operators += `1 0 0 1 ${unit(left) - origin} 0 cm\n`;
      origin = unit(left);
      operators += wordOperators(word, font, fonts);
    }
    left += fonts.measure(word, font) + fonts.measure(' ', font);
  }
  return operators;
}

/** The matrix that puts `letterOperators` where a text stands. */
export function letterMatrix(sizePt: number, x: number, y: number, turn = 0): string {
  const scale = (sizePt * MM_PER_PT) / UNITS;
  const angle = (turn * Math.PI) / 180;
  const [a, b] = [scale * Math.cos(angle), scale * Math.sin(angle)];
  return `${[a, b, -b, a].map((value) => Number(value.toFixed(8))).join(' ')} ${mm(x)} ${mm(y)} cm\n`;
}

/**
 * Marks as PDF operators in millimetres, y down. Letters become outlines: a run repeats one design a million times,
 * and a file without fonts is one that no printer can set in another.
 */
export function markOperators(marks: readonly Mark[], fonts: FontSet, inks: InkSet): string {
  return marks.map((mark) => toOperators(mark, fonts, inks)).join('');
}

function toOperators(mark: Mark, fonts: FontSet, inks: InkSet): string {
  switch (mark.kind) {
    case 'clipped': {
      const clip = `${rectangle(mark.within)}${rectangle(mark.except)}W* n\n`;
      return `q\n${clip}${markOperators(mark.marks, fonts, inks)}Q\n`;
    }
    case 'text': {
      const matrix = letterMatrix(mark.sizePt, mark.x, mark.y, mark.turn);
      return `q\n${inkOperator(mark.ink, 'k', inks)}${matrix}${letterOperators(mark.text, mark.font, fonts)}Q\n`;
    }
    case 'symbol': {
      const matrix = `${mm(mark.moduleMm)} 0 0 ${mm(mark.moduleMm)} ${mm(mark.x)} ${mm(mark.y)} cm\n`;
      return `q\n${inkOperator(mark.ink, 'k', inks)}${matrix}${outlineOperators(mark.symbol)}f\nQ\n`;
    }
    case 'stroke':
      return `q\n${inkOperator(mark.ink, 'K', inks)}${mm(mark.widthMm)} w\n${mark.lines.map(polygon).join('')}S\nQ\n`;
    default:
      return `${inkOperator(mark.ink, 'k', inks)}${mark.outlines.map((outline) => `${polygon(outline)}h\n`).join('')}f\n`;
  }
}
