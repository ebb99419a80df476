import type { Bitmap } from '../drawing/bitmap.ts';

const FIELD = /\^GFA,(\d+),(\d+),(\d+),([^^~]*)/g;

function letterCount(letter: string): number {
  if (letter >= 'G' && letter <= 'Y') return letter.charCodeAt(0) - 70;
  return letter >= 'g' && letter <= 'z' ? (letter.charCodeAt(0) - 102) * 20 : 0;
}

/** Digits of all rows, or undefined where the data break the scheme. */
function expand(data: string, digitsPerRow: number): string[] | undefined {
  const rows: string[] = [];
  let row = '';
  let count = 0;
  for (const letter of data.replaceAll(/\s/g, '')) {
    if (/[0-9A-Fa-f]/.test(letter) && letterCount(letter) === 0) {
      row += letter.repeat(count === 0 ? 1 : count);
      count = 0;
    } else if (letter === ',' || letter === '!') row = row.padEnd(digitsPerRow, letter === ',' ? '0' : 'F');
    else if (letter === ':' && row === '') row = rows.at(-1) ?? '0'.repeat(digitsPerRow);
    else if (letterCount(letter) > 0) count += letterCount(letter);
    else return undefined;
    while (row.length >= digitsPerRow) {
      rows.push(row.slice(0, digitsPerRow));
      row = row.slice(digitsPerRow);
    }
  }
  return row === '' && count === 0 ? rows : undefined;
}

/**
 * The pictures in a ZPL file, `^GFA` fields as any printer unpacks them: compressed hexadecimal (Zebra, ZPL II Programming Guide).
 * Written apart from the code that packs them. A field that breaks the scheme or says another size than it has is left out.
 */
export function readZpl(zpl: string, dpi: number): Bitmap[] {
  const bitmaps: Bitmap[] = [];
  for (const [, , totalText, perRowText, data = ''] of zpl.matchAll(FIELD)) {
    const [total, bytesPerRow] = [Number(totalText), Number(perRowText)];
    const rows = bytesPerRow > 0 ? expand(data, bytesPerRow * 2) : undefined;
    if (!rows || rows.length * bytesPerRow !== total) continue;
    const bits = new Uint8Array(total);
    const hex = rows.join('');
    for (let i = 0; i < total; i += 1) bits[i] = Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16);
    bitmaps.push({ width: bytesPerRow * 8, height: rows.length, bytesPerRow, bits, dpi });
  }
  return bitmaps;
}
