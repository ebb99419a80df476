import { graphicField } from '../../qr/index.ts';
import type { Bitmap } from './bitmap.ts';

/**
 * A ZPL II label: size in dots, the whole label as one graphic field, number of copies. The printer's own fonts and barcode engine are not used,
 * so what comes out is what was checked. Throws `RangeError` unless 1 ≤ copies ≤ 99,999,999.
 */
export function bitmapToZpl(bitmap: Bitmap, { copies = 1 }: { copies?: number } = {}): string {
  if (!(Number.isInteger(copies) && copies >= 1 && copies <= 99_999_999))
    throw new RangeError(`Copies: 1–99,999,999; got ${copies}`);
  return `^XA^PW${bitmap.width}^LL${bitmap.height}^LH0,0^FO0,0${graphicField(bitmap)}^FS^PQ${copies}^XZ\n`;
}
