import { graphicField } from './graphic-field.ts';
import type { QrSymbol } from './qr-symbol.ts';
import { type RasterOptions, symbolRaster } from './symbol-raster.ts';

export interface ZplOptions extends RasterOptions {
  /** Dots from the label's top left to the quiet zone's. 0, 0 unless told. */
  origin?: { x: number; y: number };
}

/**
 * A ZPL II label with the symbol as a picture (`^GFA`): unlike `^BQ`, it leaves version, mask and segments as planned.
 * Throws `QrError` `ERR_QR_DOTS`.
 */
export function symbolToZpl(symbol: QrSymbol, { origin = { x: 0, y: 0 }, ...options }: ZplOptions): string {
  const { width, rowBytes, rows } = symbolRaster(symbol, options);
  const bits = new Uint8Array(rowBytes * width);
  for (let dot = 0; dot < width; dot += 1) bits.set(rows[Math.floor(dot / options.dots)] ?? [], dot * rowBytes);
  return `^XA\n^FO${origin.x},${origin.y}${graphicField({ bits, bytesPerRow: rowBytes, height: width })}^FS\n^XZ\n`;
}
