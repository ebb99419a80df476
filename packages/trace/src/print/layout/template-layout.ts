import type { Box, Mark } from '../drawing/drawing.ts';
import { BLACK, type Ink, PAPER } from '../drawing/ink.ts';
import { PT_PER_MM } from '../../points.ts';
import { fillBox, fillCircle } from '../drawing/shapes.ts';
import type { QrSymbol } from '../../qr/index.ts';
import type { PrintLabel } from '../print-label.ts';
import type { LabelTemplate } from '../templates/label-template.ts';
import { trimSize } from '../templates/trim-size.ts';
import { fieldText } from './field-text.ts';
import { fitText, type Measure, type TextBlock } from './fit-text.ts';
import type { LaidOutLabel } from './laid-out-label.ts';
import { starSign } from './star-sign.ts';
import { testBand, watermark } from './test-marks.ts';

interface InkedBlock extends TextBlock {
  ink: Ink;
}

function background({ shape, bleedMm, background: ink, symbol }: LabelTemplate): Mark[] {
  if (ink === undefined) return [];
  const { width, height } = trimSize({ shape });
  const ground =
    shape.kind === 'circle'
      ? fillCircle(width / 2, height / 2, width / 2 + bleedMm, ink)
      : fillBox({ x: -bleedMm, y: -bleedMm, width: width + 2 * bleedMm, height: height + 2 * bleedMm }, ink);
  const square: Box = { x: symbol.x, y: symbol.y, width: symbol.sideMm, height: symbol.sideMm };
  return symbol.ground === 'paper' ? [ground, fillBox(square, PAPER)] : [ground];
}

function textBox(
  label: PrintLabel,
  area: LabelTemplate['texts'][number],
  measure: Measure,
): { marks: Mark[]; smallestPt: number } {
  const blocks = area.blocks.flatMap(({ field, prefix = '', font, sizePt, gapMm = 0, ink = BLACK }): InkedBlock[] => {
    const text = fieldText(label, field);
    return text === undefined ? [] : [{ text: prefix + text, font, sizePt, gapMm, ink }];
  });
  if (blocks.length === 0) return { marks: [], smallestPt: Infinity };
  const { lines, heightMm, smallestPt } = fitText(blocks, { widthMm: area.width, heightMm: area.height }, measure);
  const room = area.height - heightMm;
  const top = area.y + (area.vertical === 'top' ? 0 : area.vertical === 'middle' ? room / 2 : room);
  const marks = lines.map(({ text, font, sizePt, baselineMm, block }): Mark => {
    const width = (measure(text, font) * sizePt) / PT_PER_MM;
    const x = area.align === 'left' ? area.x : area.x + (area.width - width) / 2;
    return { kind: 'text', x, y: top + baselineMm, text, font, sizePt, ink: blocks[block]?.ink ?? BLACK };
  });
  return { marks, smallestPt };
}

function testMarks(template: LabelTemplate, quietBox: Box, measure: Measure): Mark[] {
  const { width, height } = trimSize(template);
  const { testBand: band, bleedMm } = template;
  const round = template.shape.kind === 'circle';
  // A band along the edge runs into the bleed, so that no white sliver is left by the cut.
  const paint: Box = round
    ? band
    : {
        x: band.x <= 0 ? -bleedMm : band.x,
        y: band.y,
        width: band.x <= 0 && band.x + band.width >= width ? width + 2 * bleedMm : band.width,
        height: band.y + band.height >= height ? height - band.y + bleedMm : band.height,
      };
  const inset = round ? width * 0.12 : 0;
  const area: Box = { x: inset, y: inset, width: width - 2 * inset, height: (round ? height - inset : band.y) - inset };
  return [watermark(area, quietBox, measure), ...testBand(band, measure, paint)];
}

/**
 * Fills a template: background, test mark, symbol in the middle of its square, stars if the label has them, texts fitted to their boxes.
 * `moduleMm` comes from `planModule`, so the symbol with its quiet zone never leaves the square.
 */
export function layOutTemplate(
  label: PrintLabel,
  template: LabelTemplate,
  { symbol, moduleMm, measure }: { symbol: QrSymbol; moduleMm: number; measure: Measure },
): LaidOutLabel {
  const { symbol: square, stars } = template;
  const side = (symbol.size + 8) * moduleMm;
  const inset = (square.sideMm - side) / 2;
  const quietBox: Box = { x: square.x + inset, y: square.y + inset, width: side, height: side };
  const at = { x: quietBox.x + 4 * moduleMm, y: quietBox.y + 4 * moduleMm };
  const texts = template.texts.map((area) => textBox(label, area, measure));
  const centre = at.x + (symbol.size * moduleMm) / 2;
  const middle = at.y + (symbol.size * moduleMm) / 2;
  const marks: Mark[] = [
    ...background(template),
    ...(label.test ? testMarks(template, quietBox, measure) : []),
    { kind: 'symbol', ...at, moduleMm, symbol, ink: square.ink ?? BLACK },
    ...(square.logo
      ? [
          fillBox(
            {
              x: centre - square.logo.widthMm / 2,
              y: middle - square.logo.heightMm / 2,
              width: square.logo.widthMm,
              height: square.logo.heightMm,
            },
            PAPER,
          ),
        ]
      : []),
    ...(label.starSign && stars ? starSign(label.starSign.stars, stars, measure) : []),
    ...texts.flatMap((text) => text.marks),
  ];
  return {
    drawing: { ...trimSize(template), bleedMm: template.bleedMm, marks },
    symbol: { ...at, moduleMm, quietBox },
    smallestPt: Math.min(...texts.map(({ smallestPt }) => smallestPt)),
  };
}
