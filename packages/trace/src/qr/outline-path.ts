import type { QrSymbol } from './qr-symbol.ts';
import { traceOutlines } from './trace-outlines.ts';
import { writeNumber } from './write-number.ts';

const [M, H, V, Z, SPACE] = Array.from('MHVZ ', (letter) => letter.charCodeAt(0)) as [number, number, number, number, number];
/** No coordinate exceeds 177 + 40, so a corner takes at most a letter and three digits; a first one also a space, three more and the `Z`. */
const MOST_BYTES = { corner: 4, outline: 5 };

const ascii = new TextDecoder('latin1');

/** The dark area as the `d` of an SVG path in whole modules, moved by the quiet zone: absolute `M`, `H`, `V`, `Z`. Written as bytes, since runs of labels wait for it. */
export function outlinePath(symbol: QrSymbol, quietZone: number): string {
  const { xs, ys, ends } = traceOutlines(symbol);
  const bytes = new Uint8Array(xs.length * MOST_BYTES.corner + ends.length * MOST_BYTES.outline);
  let at = 0;
  let corner = 0;
  for (const end of ends) {
    bytes[at] = M;
    at = writeNumber(bytes, at + 1, (xs[corner] ?? 0) + quietZone);
    bytes[at] = SPACE;
    at = writeNumber(bytes, at + 1, (ys[corner] ?? 0) + quietZone);
    for (corner += 1; corner < end; corner += 1) {
      // Level and upright edges take turns, and every outline begins with a level one at an even place.
      const level = (corner & 1) === 1;
      bytes[at] = level ? H : V;
      at = writeNumber(bytes, at + 1, ((level ? xs[corner] : ys[corner]) ?? 0) + quietZone);
    }
    bytes[at] = Z;
    at += 1;
  }
  return ascii.decode(bytes.subarray(0, at));
}
