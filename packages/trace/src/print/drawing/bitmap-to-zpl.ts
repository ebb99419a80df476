import type { Bitmap } from './bitmap.ts';

/** Letters for a run of 1–19 and of 20, 40 … 400 equal digits. Source: Zebra, ZPL II Programming Guide, "Alternative Data Compression Scheme". */
const ONES = 'GHIJKLMNOPQRSTUVWXY';
const TWENTIES = 'ghijklmnopqrstuvwxyz';

function countLetters(count: number): string {
  let letters = '';
  let left = count;
  while (left >= 400) {
    letters += 'z';
    left -= 400;
  }
  if (left >= 20) letters += TWENTIES[Math.floor(left / 20) - 1] ?? '';
  return letters + (left % 20 === 0 ? '' : (ONES[(left % 20) - 1] ?? ''));
}

function compressRow(hex: string): string {
  if (/^0+$/.test(hex)) return ',';
  // A comma fills the rest of a row with zeros, so those need no count.
  const body = hex.replace(/0+$/, '');
  const packed = body.replace(/(.)\1*/g, (run, digit: string) => (run.length < 3 ? run : countLetters(run.length) + digit));
  return body.length === hex.length ? packed : `${packed},`;
}

/** The `^GFA` field of a bitmap: lossless, rows that repeat the one above cost one character. */
export function graphicField({ bits, bytesPerRow, height }: Bitmap): string {
  const rows: string[] = [];
  let above = '';
  for (let row = 0; row < height; row += 1) {
    const slice = bits.subarray(row * bytesPerRow, (row + 1) * bytesPerRow);
    const hex = Array.from(slice, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('');
    rows.push(hex === above ? ':' : compressRow(hex));
    above = hex;
  }
  const total = bytesPerRow * height;
  return `^GFA,${total},${total},${bytesPerRow},${rows.join('')}`;
}

/**
 * A ZPL II label: size in dots, the whole label as one graphic field, number of copies. The printer's own fonts and barcode engine are not used,
 * so what comes out is what was checked. Throws `RangeError` unless 1 ≤ copies ≤ 99,999,999.
 */
export function bitmapToZpl(bitmap: Bitmap, { copies = 1 }: { copies?: number } = {}): string {
  if (!(Number.isInteger(copies) && copies >= 1 && copies <= 99_999_999))
    throw new RangeError(`Copies: 1–99,999,999; got ${copies}`);
  return `^XA^PW${bitmap.width}^LL${bitmap.height}^LH0,0^FO0,0${graphicField(bitmap)}^FS^PQ${copies}^XZ\n`;
}
