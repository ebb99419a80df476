import { symbolOutline } from '../../qr/index.ts';
import type { Box, Mark, Point, StrokeMark, SymbolMark, TextMark } from './drawing.ts';
import { type Ink, type InkSet, inkOn } from './ink.ts';
import { PT_PER_MM } from '../../points.ts';

const pt = (mm: number): number => mm * PT_PER_MM;

function trace(doc: PDFKit.PDFDocument, points: readonly Point[], x: number, y: number): void {
  for (const [i, point] of points.entries()) {
    if (i === 0) doc.moveTo(pt(x + point[0]), pt(y + point[1]));
    else doc.lineTo(pt(x + point[0]), pt(y + point[1]));
  }
}

function drawSymbol(doc: PDFKit.PDFDocument, mark: SymbolMark, x: number, y: number, ink: Ink): void {
  doc.save();
  doc.translate(pt(x + mark.x), pt(y + mark.y)).scale(mark.moduleMm * PT_PER_MM);
  for (const corners of symbolOutline(mark.symbol)) {
    for (const [i, [column, row]] of corners.entries()) {
      if (i === 0) doc.moveTo(column, row);
      else doc.lineTo(column, row);
    }
    doc.closePath();
  }
  doc.fillColor([...ink]).fill();
  doc.restore();
}

function drawText(doc: PDFKit.PDFDocument, mark: TextMark, x: number, y: number, ink: Ink): void {
  const [left, baseline] = [pt(x + mark.x), pt(y + mark.y)];
  if (mark.turn !== undefined) doc.save().rotate(mark.turn, { origin: [left, baseline] });
  doc
    .fillColor([...ink])
    .font(mark.font)
    .fontSize(mark.sizePt);
  doc.text(mark.text, left, baseline, { lineBreak: false, baseline: 'alphabetic' });
  if (mark.turn !== undefined) doc.restore();
}

function drawLines(doc: PDFKit.PDFDocument, mark: StrokeMark, x: number, y: number, ink: Ink): void {
  for (const line of mark.lines) trace(doc, line, x, y);
  doc
    .lineWidth(pt(mark.widthMm))
    .strokeColor([...ink])
    .stroke();
}

function clipTo(doc: PDFKit.PDFDocument, boxes: readonly Box[], x: number, y: number): void {
  for (const box of boxes) doc.rect(pt(x + box.x), pt(y + box.y), pt(box.width), pt(box.height));
  doc.clip('even-odd');
}

/** Draws marks on the current page; x and y (millimetres) are where their own top left stands. The fonts are registered under their names. */
export function drawOnPdf(doc: PDFKit.PDFDocument, marks: readonly Mark[], x: number, y: number, inks: InkSet): void {
  for (const mark of marks) {
    if (mark.kind === 'clipped') {
      doc.save();
      clipTo(doc, [mark.within, mark.except], x, y);
      drawOnPdf(doc, mark.marks, x, y, inks);
      doc.restore();
      continue;
    }
    const ink = inkOn(inks, mark.ink);
    if (mark.kind === 'symbol') drawSymbol(doc, mark, x, y, ink);
    else if (mark.kind === 'text') drawText(doc, mark, x, y, ink);
    else if (mark.kind === 'stroke') drawLines(doc, mark, x, y, ink);
    else {
      for (const outline of mark.outlines) {
        trace(doc, outline, x, y);
        doc.closePath();
      }
      doc.fillColor([...ink]).fill();
    }
  }
}
