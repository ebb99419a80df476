import { BLACK, PT_PER_MM } from './ink.ts';

/** Length of the scale bar, millimetres. */
const BAR = 50;
/** A margin below this leaves no room between crop marks and the printer's white edge. */
const LEAST_MARGIN = 9;

/** Below the labels, outside every cut: a bar of exactly 50 mm to lay a ruler on, and how to print. Left out where the margin is too small. */
export function drawSlug(
  doc: PDFKit.PDFDocument,
  {
    page,
    blockBottom,
    left,
    moduleMm,
    number,
    count,
  }: { page: { height: number }; blockBottom: number; left: number; moduleMm: number; number: number; count: number },
): void {
  if (page.height - blockBottom < LEAST_MARGIN) return;
  const y = ((blockBottom + 2 + page.height) / 2) * PT_PER_MM;
  const [from, to] = [left * PT_PER_MM, (left + BAR) * PT_PER_MM];
  doc
    .moveTo(from, y - 3)
    .lineTo(from, y)
    .lineTo(to, y)
    .lineTo(to, y - 3);
  doc.lineWidth(0.5).strokeColor(BLACK).stroke();
  const module = moduleMm.toFixed(3).replace('.', ',');
  const text = `${BAR} mm   ·   In đúng 100 %, không co giãn / Print at 100 %, do not scale   ·   X = ${module} mm   ·   Trang ${number}/${count}`;
  doc.fillColor(BLACK).font('regular').fontSize(6);
  doc.text(text, to + 6, y, { lineBreak: false, baseline: 'alphabetic' });
}
