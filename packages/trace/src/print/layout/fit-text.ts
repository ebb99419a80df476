import { MM_PER_PT } from '../../points.ts';

export type FontName = 'regular' | 'bold';

/** Width of a text in a font at 1 pt, in points. */
export type Measure = (text: string, font: FontName) => number;

/** A paragraph that wants to stand at `sizePt` and may shrink. */
export interface TextBlock {
  text: string;
  font: FontName;
  sizePt: number;
  /** Space above, millimetres, when it is not the first. */
  gapMm: number;
}

/** A line with its baseline, millimetres down from the top of the box. */
export interface PlacedLine {
  text: string;
  font: FontName;
  sizePt: number;
  baselineMm: number;
  /** Index of the paragraph that it belongs to. */
  block: number;
}

export interface FittedText {
  lines: PlacedLine[];
  heightMm: number;
  /** The smallest size used, points. */
  smallestPt: number;
  /** Did a word stand in two lines because it is wider than the box? */
  broken: boolean;
}

/** Below this size, Vietnamese marks fill in on office printers. */
export const LEGIBLE_PT = 5;

/** Line pitch and first baseline in ems: room for a capital with two marks, as in Ẫ, above a descender with a dot, as in ỵ. */
const LEADING = 1.27;
const ASCENT = 0.98;

/** A no-break space binds. */
function words(text: string): string[] {
  return text.split(/[^\S\u00A0]+/).filter((part) => part !== '');
}

function wrap(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words(text)) {
    if (line !== '' && fits(`${line} ${word}`)) {
      line = `${line} ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const character of word) {
      if (line !== '' && !fits(line + character)) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Lines of about the same length: the narrowest width that needs no line more. */
function wrapEvenly(text: string, widthMm: number, widthOf: (line: string) => number): string[] {
  let lines = wrap(text, (line) => widthOf(line) <= widthMm);
  let [low, high] = [0, widthMm];
  for (let i = 0; i < 6 && lines.length > 1; i += 1) {
    const middle = (low + high) / 2;
    const tried = wrap(text, (line) => widthOf(line) <= middle);
    const holds = tried.length === lines.length && tried.every((line) => line.includes(' ') || text.split(/\s+/).includes(line));
    if (holds) [lines, high] = [tried, middle];
    else low = middle;
  }
  return lines;
}

function setAt(
  blocks: readonly TextBlock[],
  widthMm: number,
  measure: Measure,
  sizeOf: (block: TextBlock) => number,
): FittedText {
  const lines: PlacedLine[] = [];
  let top = 0;
  let smallestPt = Infinity;
  let broken = false;
  for (const [index, block] of blocks.entries()) {
    const sizePt = sizeOf(block);
    smallestPt = Math.min(smallestPt, sizePt);
    const em = sizePt * MM_PER_PT;
    if (index > 0) top += block.gapMm;
    broken ||= words(block.text).some((word) => measure(word, block.font) * em > widthMm);
    for (const text of wrapEvenly(block.text, widthMm, (line) => measure(line, block.font) * em)) {
      // A no-break space has done its work; a plain one lets search and copy find the words.
      const plain = text.replaceAll('\u00A0', ' ');
      lines.push({ text: plain, font: block.font, sizePt, baselineMm: top + ASCENT * em, block: index });
      top += LEADING * em;
    }
  }
  return { lines, heightMm: top, smallestPt, broken };
}

/**
 * Sets paragraphs one under another in a box, all of their text, at the largest sizes that fit: first they shrink together down to 5 pt, so that no
 * word is broken either, then below it as far as the height needs. Never cuts and never writes an ellipsis; `smallestPt` says what it cost. At most 80 tries.
 */
export function fitText(blocks: readonly TextBlock[], box: { widthMm: number; heightMm: number }, measure: Measure): FittedText {
  const largest = Math.max(...blocks.map(({ sizePt }) => sizePt));
  let fitted = setAt(blocks, box.widthMm, measure, ({ sizePt }) => sizePt);
  const tooLarge = (cap: number): boolean =>
    (fitted.heightMm > box.heightMm && cap >= 0.5) || (fitted.broken && cap >= LEGIBLE_PT);
  for (let cap = largest - 0.25; tooLarge(cap); cap -= 0.25) {
    const scale = cap / largest;
    fitted = setAt(blocks, box.widthMm, measure, ({ sizePt }) => Math.min(cap, Math.max(LEGIBLE_PT, sizePt * scale), sizePt));
  }
  return fitted;
}
