import { QrError } from './qr-error.ts';
import type { QrSymbol } from './qr-symbol.ts';

/** Points with at most six decimals, never in exponent form for what a page holds. */
export const points = (value: number): string => String(Number(value.toFixed(6)));

export interface PhysicalOptions {
  /** X-dimension: side of one module in millimetres, 0.05–50. */
  moduleMm: number;
  /** Light margin in modules on every side. GS1 asks for 4, the default; less is not offered. */
  quietZone?: number;
}

/** Modules a side with both quiet zones, and how many millimetres they are. Throws `QrError` `ERR_QR_MODULE_SIZE` for a module or quiet zone out of bounds. */
export function physicalSize({ size }: QrSymbol, { moduleMm, quietZone = 4 }: PhysicalOptions) {
  if (!(moduleMm >= 0.05 && moduleMm <= 50) || !Number.isInteger(quietZone) || quietZone < 4 || quietZone > 40) {
    throw new QrError({ code: 'ERR_QR_MODULE_SIZE', moduleMm, quietZone });
  }
  const side = size + 2 * quietZone;
  return { quietZone, side, sideMm: side * moduleMm };
}
