import type { QrSymbol } from './qr-symbol.ts';
import { traceOutlines } from './trace-outlines.ts';

/** A corner in whole modules; x to the right, y down, from the symbol's top left. */
export type Corner = readonly [x: number, y: number];

/**
 * The dark area as closed outlines, corner by corner, dark on the right hand: holes run the other way, so either fill rule fits.
 * Every outline begins with a level edge. Outlines rather than a rectangle a module: neighbours share no edge, so no renderer draws hairlines between them.
 */
export function symbolOutline(symbol: QrSymbol): Corner[][] {
  const { xs, ys, ends } = traceOutlines(symbol);
  return ends.map((end, i) => {
    const start = ends[i - 1] ?? 0;
    return Array.from({ length: end - start }, (_, corner) => [xs[start + corner] ?? 0, ys[start + corner] ?? 0] as const);
  });
}
