import type { PlacedLine } from './fit-text.ts';
import { type Ink, PT_PER_MM } from './ink.ts';

/** Draws fitted lines; x and y (millimetres) are the top left of their box. */
export function drawLines(doc: PDFKit.PDFDocument, lines: readonly PlacedLine[], x: number, y: number, ink: Ink): void {
  doc.fillColor(ink);
  for (const { text, font, sizePt, baselineMm } of lines) {
    doc.font(font).fontSize(sizePt);
    doc.text(text, x * PT_PER_MM, (y + baselineMm) * PT_PER_MM, { lineBreak: false, baseline: 'alphabetic' });
  }
}
