import type { QrSymbol } from '../qr/index.ts';
import { drawStars, starsWidth } from './draw-stars.ts';
import { drawSymbol } from './draw-symbol.ts';
import { drawLines } from './draw-text.ts';
import { drawTestBand, drawWatermark } from './draw-watermark.ts';
import type { Measure } from './fit-text.ts';
import { BLACK } from './ink.ts';
import type { LabelLayout } from './label-layout.ts';
import type { PrintLabel } from './print-label.ts';
import type { Box } from './sheet-grid.ts';

/** Draws one label that has been laid out; `slot` is where it stands on the page. */
export function drawLabel(
  doc: PDFKit.PDFDocument,
  {
    label,
    symbol,
    moduleMm,
    slot,
    layout,
    measure,
  }: { label: PrintLabel; symbol: QrSymbol; moduleMm: number; slot: Box; layout: LabelLayout; measure: Measure },
): void {
  const onPage = (box: Box): Box => ({ ...box, x: slot.x + box.x, y: slot.y + box.y });
  if (layout.band) {
    drawWatermark(doc, { ...slot, height: layout.band.y }, onPage(layout.quietBox), measure);
    drawTestBand(doc, onPage(layout.band), measure);
  }
  drawSymbol(doc, symbol, slot.x + layout.symbol.x, slot.y + layout.symbol.y, moduleMm);
  for (const { x, y, text } of [layout.title, layout.facts]) drawLines(doc, text.lines, slot.x + x, slot.y + y, BLACK);
  if (layout.stars && label.starSign) {
    const { x, y, size } = layout.stars;
    const { stars } = label.starSign;
    drawStars(doc, stars, slot.x + x, slot.y + y, size);
    const caption = { text: `OCOP ${stars} sao`, font: 'bold', sizePt: 6, baselineMm: size * 0.74 } as const;
    drawLines(doc, [caption], slot.x + x + starsWidth(stars, size) + 1.2, slot.y + y, BLACK);
  }
}
