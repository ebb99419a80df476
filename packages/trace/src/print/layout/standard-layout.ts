import { type Box, type Mark, type TextMark } from '../drawing/drawing.ts';
import { BLACK } from '../drawing/ink.ts';
import type { QrSymbol } from '../../qr/index.ts';
import { PrintError } from '../print-error.ts';
import type { PrintLabel } from '../print-label.ts';
import { type FittedText, fitText, type Measure, type TextBlock } from './fit-text.ts';
import type { LaidOutLabel } from './laid-out-label.ts';
import { starSign } from './star-sign.ts';
import { testBand, watermark } from './test-marks.ts';

/** GS1 asks for four light modules on every side of a QR symbol. */
const QUIET_ZONE = 4;
/** Millimetres. The quiet zone begins at `EDGE`; texts keep `PAD` from the trimmed edge. */
const EDGE = 1.2;
const PAD = 2.8;
const BAND = 4.2;
const STAR = 3.2;
/** On a tall label the facts stay with the symbol instead of floating in the middle of what is left. */
const MOST_GAP = 3;
/** Less than this beside or below the symbol is no room for a text. */
const LEAST_TEXT = { width: 18, height: 6.5 };

function titleBlocks(label: PrintLabel): TextBlock[] {
  return [
    { text: label.productName, font: 'bold', sizePt: 10, gapMm: 0 },
    { text: label.producer, font: 'regular', sizePt: 6.5, gapMm: 0.7 },
  ];
}

function factBlocks(label: PrintLabel): TextBlock[] {
  const lot = label.lot ? [`Lô:\u00A0${label.lot}`] : [];
  const serial = label.serial ? [`Sê-ri:\u00A0${label.serial}`] : [];
  const rows = label.lot && label.serial ? [[label.keyText], [...lot, ...serial]] : [[label.keyText, ...lot, ...serial]];
  return [
    ...rows.map((parts) => ({ text: parts.join(' · '), font: 'regular' as const, sizePt: 6.75, gapMm: 0 })),
    { text: label.validityText, font: 'bold', sizePt: 6.75, gapMm: 0.3 },
    ...(label.decisionText ? [{ text: label.decisionText, font: 'regular' as const, sizePt: 6, gapMm: 0.1 }] : []),
  ];
}

function textMarks({ lines }: FittedText, x: number, y: number): TextMark[] {
  return lines.map(({ text, font, sizePt, baselineMm }) => ({
    kind: 'text',
    x,
    y: y + baselineMm,
    text,
    font,
    sizePt,
    ink: BLACK,
  }));
}

/**
 * The layout of a label without a template, for any rectangle: symbol at the top left, name and producer beside it with the stars at the foot of
 * that column, key, validity and decision below over the full width. Throws `ERR_PRINT_LABEL_TOO_SMALL` when the symbol leaves no room for the texts.
 */
export function layOutStandardLabel(
  label: PrintLabel,
  index: number,
  {
    symbol,
    moduleMm,
    width,
    height,
    measure,
  }: { symbol: QrSymbol; moduleMm: number; width: number; height: number; measure: Measure },
): LaidOutLabel {
  const side = (symbol.size + 2 * QUIET_ZONE) * moduleMm;
  const quiet = QUIET_ZONE * moduleMm;
  const symbolAt = { x: EDGE + quiet, y: EDGE + quiet };
  const titleX = EDGE + side + 0.6;
  const factsY = EDGE + side;
  const titleWidth = width - PAD - titleX;
  const factsHeight = height - (label.test ? BAND + 0.8 : PAD - 0.6) - factsY;
  if (titleWidth < LEAST_TEXT.width || factsHeight < LEAST_TEXT.height) {
    throw new PrintError({ code: 'ERR_PRINT_LABEL_TOO_SMALL', label: index, symbolMm: Number(side.toFixed(2)) });
  }
  const titleY = symbolAt.y - 0.8;
  const titleHeight = side + EDGE - 0.7 - titleY;
  const starsRoom = label.starSign ? STAR + 0.7 : 0;
  const title = fitText(titleBlocks(label), { widthMm: titleWidth, heightMm: titleHeight - starsRoom }, measure);
  const facts = fitText(factBlocks(label), { widthMm: width - 2 * PAD, heightMm: factsHeight }, measure);
  const quietBox: Box = { x: EDGE, y: EDGE, width: side, height: side };
  const band: Box = { x: 0, y: height - BAND, width, height: BAND };
  const test = label.test
    ? [watermark({ x: 0, y: 0, width, height: band.y }, quietBox, measure), ...testBand(band, measure)]
    : [];
  const starsAt = { x: titleX, y: titleY + titleHeight - STAR, width: titleWidth, height: STAR };
  const sign = label.starSign ? starSign(label.starSign.stars, { ...starsAt, align: 'left' }, measure) : undefined;
  const marks: Mark[] = [
    ...test,
    { kind: 'symbol', ...symbolAt, moduleMm, symbol, ink: BLACK },
    ...textMarks(title, titleX, titleY),
    ...textMarks(facts, PAD, factsY + Math.min(MOST_GAP, (factsHeight - facts.heightMm) / 2)),
    ...(sign ?? []),
  ];
  return {
    drawing: { width, height, bleedMm: 0, marks },
    symbol: { ...symbolAt, moduleMm, quietBox },
    smallestPt: Math.min(title.smallestPt, facts.smallestPt, sign?.[1].sizePt ?? Infinity),
  };
}
