/** Letters for a run of 1–19 and of 20, 40 … 400 equal digits. Source: Zebra, ZPL II Programming Guide, ^GF, "Alternative Data Compression Scheme". */
const ONES = 'GHIJKLMNOPQRSTUVWXY';
const TWENTIES = 'ghijklmnopqrstuvwxyz';

/** A picture of one bit a dot, rows from the top, padded to whole bytes; 1 is black. */
export interface Picture {
  readonly height: number;
  readonly bytesPerRow: number;
  readonly bits: Uint8Array;
}

function countLetters(count: number): string {
  let letters = '';
  let left = count;
  for (; left >= 400; left -= 400) letters += 'z';
  if (left >= 20) letters += TWENTIES[Math.floor(left / 20) - 1] ?? '';
  return letters + (left % 20 === 0 ? '' : (ONES[(left % 20) - 1] ?? ''));
}

/** Hexadecimal digits of a row: runs counted, zeros or ones that reach the end as one sign. */
function compressRow(hex: string): string {
  const last = hex.at(-1);
  const fill = last === '0' ? ',' : last === 'F' ? '!' : '';
  const body = fill === '' ? hex : hex.replace(last === '0' ? /0+$/ : /F+$/, '');
  return body.replace(/(.)\1{2,}/g, (run, digit: string) => countLetters(run.length) + digit) + fill;
}

/** The `^GFA` field of a picture: lossless, and a row that repeats the one above costs one character. */
export function graphicField({ bits, bytesPerRow, height }: Picture): string {
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
