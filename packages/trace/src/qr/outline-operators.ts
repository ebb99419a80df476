import type { QrSymbol } from './qr-symbol.ts';
import { traceOutlines } from './trace-outlines.ts';
import { writeNumber } from './write-number.ts';

const [M, L, H, SPACE, BREAK] = Array.from('mlh \n', (letter) => letter.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
];
/** Two numbers of three digits at most, two spaces, an operator and a line break; then `h` and a line break for each outline. */
const MOST_BYTES = { corner: 10, outline: 2 };

/** The bytes of `outlineOperators`: a run of labels writes them into its pages as they are. */
export function outlineOperatorBytes(symbol: QrSymbol): Uint8Array {
  const { xs, ys, ends } = traceOutlines(symbol);
  const bytes = new Uint8Array(xs.length * MOST_BYTES.corner + ends.length * MOST_BYTES.outline);
  let at = 0;
  let corner = 0;
  for (const end of ends) {
    let operator = M;
    for (; corner < end; corner += 1) {
      at = writeNumber(bytes, at, xs[corner] ?? 0);
      bytes[at] = SPACE;
      at = writeNumber(bytes, at + 1, ys[corner] ?? 0);
      bytes[at] = SPACE;
      bytes[at + 1] = operator;
      bytes[at + 2] = BREAK;
      at += 3;
      operator = L;
    }
    bytes[at] = H;
    bytes[at + 1] = BREAK;
    at += 2;
  }
  return bytes.subarray(0, at);
}

/** The dark area as PDF path operators (`m`, `l`, `h`) in whole modules, y down from the top left; fill it with `f`. */
export function outlineOperators(symbol: QrSymbol): string {
  return new TextDecoder('latin1').decode(outlineOperatorBytes(symbol));
}
