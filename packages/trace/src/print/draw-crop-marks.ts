import { BLACK, PT_PER_MM } from './ink.ts';
import type { Box } from './sheet-grid.ts';

/** Millimetres between the trimmed edge and a mark, so that a cut that wanders does not show ink. */
const OFFSET = 0.5;

/** Hairline marks at the four corners of a label; they end half-way to the neighbour. */
export function drawCropMarks(doc: PDFKit.PDFDocument, { x, y, width, height }: Box, gap: number): void {
  const length = gap / 2;
  for (const [cornerX, left] of [
    [x, -1],
    [x + width, 1],
  ] as const) {
    for (const [cornerY, up] of [
      [y, -1],
      [y + height, 1],
    ] as const) {
      doc
        .moveTo((cornerX + left * OFFSET) * PT_PER_MM, cornerY * PT_PER_MM)
        .lineTo((cornerX + left * length) * PT_PER_MM, cornerY * PT_PER_MM);
      doc
        .moveTo(cornerX * PT_PER_MM, (cornerY + up * OFFSET) * PT_PER_MM)
        .lineTo(cornerX * PT_PER_MM, (cornerY + up * length) * PT_PER_MM);
    }
  }
  doc.lineWidth(0.25).strokeColor(BLACK).stroke();
}
