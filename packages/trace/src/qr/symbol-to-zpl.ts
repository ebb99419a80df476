import type { QrSymbol } from './qr-symbol.ts';
import { type RasterOptions, symbolRaster } from './symbol-raster.ts';

export interface ZplOptions extends RasterOptions {
  /** Dots from the label's top left to the quiet zone's. 0, 0 unless told. */
  origin?: { x: number; y: number };
}

/** Zebra's repeat counts: G–Y for 1–19, g–z for 20–400. Source: ZPL II Programming Guide, ^GF, "Alternative Data Compression Scheme". */
function repeated(digit: string, count: number): string {
  if (count === 1) return digit;
  let code = '';
  let rest = count;
  for (; rest >= 420; rest -= 400) code += 'z';
  if (rest >= 20) code += String.fromCharCode(102 + Math.floor(rest / 20));
  if (rest % 20 > 0) code += String.fromCharCode(70 + (rest % 20));
  return code + digit;
}

/** A row of dots in hexadecimal, repeats counted, zeros or ones up to the end as one sign. */
function compressed(row: Uint8Array): string {
  const hex = Array.from(row, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('');
  const runs = hex.match(/(.)\1*/g) ?? [];
  return runs
    .map((run, i) => {
      const digit = run.charAt(0);
      if (i === runs.length - 1 && digit === '0') return ',';
      if (i === runs.length - 1 && digit === 'F') return '!';
      return repeated(digit, run.length);
    })
    .join('');
}

/**
 * A ZPL II label with the symbol as a picture (`^GFA`): unlike `^BQ`, it leaves version, mask and segments as planned.
 * Throws `QrError` `ERR_QR_DOTS`.
 */
export function symbolToZpl(symbol: QrSymbol, { origin = { x: 0, y: 0 }, ...options }: ZplOptions): string {
  const { width, rowBytes, rows } = symbolRaster(symbol, options);
  const data = rows.map((row) => compressed(row) + ':'.repeat(options.dots - 1)).join('');
  const total = rowBytes * width;
  return `^XA\n^FO${origin.x},${origin.y}^GFA,${total},${total},${rowBytes},${data}^FS\n^XZ\n`;
}
