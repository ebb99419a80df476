import type { QrSymbol } from './qr-symbol.ts';
import { traceOutlines } from './trace-outlines.ts';

/** Decimal forms of every coordinate of a symbol, a space after each. */
const NUMBERS = Array.from({ length: 178 }, (_, n) => `${n} `);

/** The dark area as PDF path operators (`m`, `l`, `h`) in whole modules, y down from the top left; fill it with `f`. */
export function outlineOperators(symbol: QrSymbol): string {
  const { xs, ys, ends } = traceOutlines(symbol);
  let operators = '';
  let corner = 0;
  for (const end of ends) {
    let operator = 'm\n';
    for (; corner < end; corner += 1) {
      operators += (NUMBERS[xs[corner] ?? 0] ?? '') + (NUMBERS[ys[corner] ?? 0] ?? '') + operator;
      operator = 'l\n';
    }
    operators += 'h\n';
  }
  return operators;
}
