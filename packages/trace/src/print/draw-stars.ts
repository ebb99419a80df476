import { BLACK, PT_PER_MM } from './ink.ts';

/** Inner to outer radius of a five-pointed star whose edges run straight through. */
const INNER = 0.381_966;

/** Width of a row of stars, millimetres; `size` is the diameter of one. */
export function starsWidth(count: number, size: number): number {
  return count * size + (count - 1) * size * 0.12;
}

/** A row of solid five-pointed stars, drawn as paths because text fonts lack the sign; x and y (millimetres) are its top left. */
export function drawStars(doc: PDFKit.PDFDocument, count: number, x: number, y: number, size: number): void {
  const radius = (size / 2) * PT_PER_MM;
  for (let star = 0; star < count; star += 1) {
    const centreX = (x + size / 2 + star * size * 1.12) * PT_PER_MM;
    const centreY = (y + size / 2) * PT_PER_MM;
    for (let corner = 0; corner < 10; corner += 1) {
      const r = corner % 2 === 0 ? radius : radius * INNER;
      const angle = (Math.PI / 5) * corner;
      const [px, py] = [centreX + r * Math.sin(angle), centreY - r * Math.cos(angle)];
      if (corner === 0) doc.moveTo(px, py);
      else doc.lineTo(px, py);
    }
    doc.closePath();
  }
  doc.fillColor(BLACK).fill();
}
