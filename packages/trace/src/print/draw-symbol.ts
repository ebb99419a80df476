import { type QrSymbol, symbolOutline } from '../qr/index.ts';
import { BLACK, PT_PER_MM } from './ink.ts';

/** Fills the dark modules as one path; x and y (millimetres) are the top left of the dark square, without quiet zone. */
export function drawSymbol(doc: PDFKit.PDFDocument, symbol: QrSymbol, x: number, y: number, moduleMm: number): void {
  doc.save();
  doc.translate(x * PT_PER_MM, y * PT_PER_MM).scale(moduleMm * PT_PER_MM);
  for (const corners of symbolOutline(symbol)) {
    for (const [i, [column, row]] of corners.entries()) {
      if (i === 0) doc.moveTo(column, row);
      else doc.lineTo(column, row);
    }
    doc.closePath();
  }
  doc.fillColor(BLACK).fill();
  doc.restore();
}
