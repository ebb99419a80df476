import { QrError } from './qr-error.ts';
import type { QrSymbol } from './qr-symbol.ts';

export interface RasterOptions {
  /** Whole printer dots (pixels) a module, 1–200: `snapModule` of the print room says how many make a size in millimetres. */
  dots: number;
  /** Dots an inch, 72–4,800: it gives the picture its true size. 203 means the 8 dots a millimetre of label printers. */
  dpi: number;
  /** Light margin in modules on every side. GS1 asks for 4, the default; less is not offered. */
  quietZone?: number;
}

/** A picture of one bit a dot, rows padded to whole bytes, the leftmost dot in the highest bit; 1 is dark. */
export interface SymbolRaster {
  width: number;
  rowBytes: number;
  /** One row of dots for each row of modules, quiet zone included: each is to be drawn `dots` times. */
  rows: Uint8Array[];
  dotsPerMetre: number;
}

/** Throws `QrError` `ERR_QR_DOTS` for options out of bounds. */
export function symbolRaster({ size, isDark }: QrSymbol, { dots, dpi, quietZone = 4 }: RasterOptions): SymbolRaster {
  const whole = Number.isInteger(dots) && Number.isInteger(quietZone);
  if (!whole || dots < 1 || dots > 200 || !(dpi >= 72 && dpi <= 4800) || quietZone < 4 || quietZone > 40) {
    throw new QrError({ code: 'ERR_QR_DOTS', dots, dpi, quietZone });
  }
  const side = size + 2 * quietZone;
  const width = side * dots;
  const rowBytes = Math.ceil(width / 8);
  const rows = Array.from({ length: side }, (_, line) => {
    const row = new Uint8Array(rowBytes);
    for (let column = 0; column < size; column += 1) {
      if (!isDark(line - quietZone, column)) continue;
      const from = (column + quietZone) * dots;
      for (let dot = from; dot < from + dots; dot += 1) row[dot >> 3] = (row[dot >> 3] ?? 0) | (0x80 >> (dot & 7));
    }
    return row;
  });
  return { width, rowBytes, rows, dotsPerMetre: dpi === 203 ? 8000 : Math.round(dpi / 0.0254) };
}
