import type { Measure } from './fit-text.ts';
import { BLACK, PAPER, PT_PER_MM, TINT } from './ink.ts';
import type { Box } from './sheet-grid.ts';

const LINES = ['NHÃN THỬ NGHIỆM', 'TEST LABEL'] as const;

/**
 * Writes both lines large and slanted in a light black tint across the label, everywhere but in `spared`: a tint in the symbol or its
 * quiet zone would cost it contrast. Draw it before the texts. Boxes in millimetres on the page.
 */
export function drawWatermark(doc: PDFKit.PDFDocument, label: Box, spared: Box, measure: Measure): void {
  const right = (label.x + label.width) * PT_PER_MM;
  const [top, bottom] = [label.y * PT_PER_MM, (label.y + label.height) * PT_PER_MM];
  // From below the middle of the symbol to the upper right corner: the longest way past the symbol.
  const left = (spared.x + spared.width / 2) * PT_PER_MM;
  const slant = Math.atan2(bottom - top, right - left);
  const sizePt = (Math.hypot(bottom - top, right - left) * 0.84) / measure(LINES[0], 'bold');
  doc.save();
  doc.rect(label.x * PT_PER_MM, top, label.width * PT_PER_MM, bottom - top);
  doc.rect(spared.x * PT_PER_MM, spared.y * PT_PER_MM, spared.width * PT_PER_MM, spared.height * PT_PER_MM);
  doc.clip('even-odd');
  doc.translate((left + right) / 2, (top + bottom) / 2).rotate((-slant * 180) / Math.PI);
  doc.fillColor(TINT).font('bold').fontSize(sizePt);
  for (const [i, line] of LINES.entries()) {
    doc.text(line, (-measure(line, 'bold') * sizePt) / 2, sizePt * (i + 0.1), { lineBreak: false, baseline: 'alphabetic' });
  }
  doc.restore();
}

/** A solid band with the same words in white: it survives a photocopier and a one-bit printer, which a tint may not. */
export function drawTestBand(doc: PDFKit.PDFDocument, band: Box, measure: Measure): void {
  doc
    .rect(band.x * PT_PER_MM, band.y * PT_PER_MM, band.width * PT_PER_MM, band.height * PT_PER_MM)
    .fillColor(BLACK)
    .fill();
  const text = LINES.join(' · ');
  const sizePt = Math.min(7.5, (band.width * PT_PER_MM * 0.9) / measure(text, 'bold'));
  const x = (band.x + band.width / 2) * PT_PER_MM - (measure(text, 'bold') * sizePt) / 2;
  doc.fillColor(PAPER).font('bold').fontSize(sizePt);
  doc.text(text, x, (band.y + band.height / 2) * PT_PER_MM + sizePt * 0.34, { lineBreak: false, baseline: 'alphabetic' });
}
