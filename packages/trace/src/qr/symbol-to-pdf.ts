import { zlibSync } from 'fflate';

import { outlineOperators } from './outline-operators.ts';
import { pdfStream, pdfWriter } from './pdf-file.ts';
import { type PhysicalOptions, physicalSize, points } from './physical-size.ts';
import { PT_PER_MM } from '../points.ts';
import type { QrSymbol } from './qr-symbol.ts';

/**
 * The symbol as a PDF page of its own size: one vector path in black ink only (K of CMYK), unprinted paper around it.
 * The page asks print dialogs not to scale it. It bears no date: the same symbol gives the same bytes, in Node and browsers.
 * Throws `QrError` `ERR_QR_MODULE_SIZE` for a module or quiet zone out of bounds.
 */
export function symbolToPdf(symbol: QrSymbol, options: PhysicalOptions): Uint8Array<ArrayBuffer> {
  const { quietZone, sideMm } = physicalSize(symbol, options);
  const side = points(sideMm * PT_PER_MM);
  const module = options.moduleMm * PT_PER_MM;
  const offset = quietZone * module;
  const matrix = [module, 0, 0, -module, offset, sideMm * PT_PER_MM - offset].map(points).join(' ');
  const content = new TextEncoder().encode(`q\n${matrix} cm\n0 0 0 1 k\n${outlineOperators(symbol)}f\nQ\n`);
  const box = `[0 0 ${side} ${side}]`;
  const writer = pdfWriter();
  for (const object of [
    ['<< /Type /Catalog /Pages 2 0 R /ViewerPreferences << /PrintScaling /None >> >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [`<< /Type /Page /Parent 2 0 R /MediaBox ${box} /TrimBox ${box} /Resources << >> /Contents 4 0 R >>`],
    pdfStream(zlibSync(content, { level: 9 })),
    ['<< /Producer (OCOP SDK) >>'],
  ])
    writer.add(object);
  return writer.end().slice();
}
