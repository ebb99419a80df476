import { dotsPerMm } from '../drawing/bitmap.ts';

/** GS1's X-dimension for a QR Code with Digital Link at the point of sale, millimetres. Source: GS1 General Specifications, 5.12.3.1 (as quoted by GS1 UK). */
export const POS_MODULE_MM = { min: 0.396, max: 0.99 } as const;

/** What a printer does with a module of the size asked for. */
export interface SnappedModule {
  askedMm: number;
  dpi: number;
  /** Whole printer dots a module. */
  dots: number;
  moduleMm: number;
  /** Is `moduleMm` inside GS1's range for the point of sale? */
  fitsPointOfSale: boolean;
}

/**
 * The smallest module that is a whole number of printer dots and no smaller than `mm`.
 * A fraction of a dot would make some modules wider than others, which costs the print its grade.
 * 203 dpi printers have 8 dots a millimetre, so they count as 203.2. Throws `RangeError` unless 0.05 ≤ mm ≤ 50 and 72 ≤ dpi ≤ 4,800.
 */
export function snapModule(mm: number, dpi: number): SnappedModule {
  if (!(mm >= 0.05 && mm <= 50)) throw new RangeError(`A module is 0.05–50 mm; got ${mm}`);
  if (!(dpi >= 72 && dpi <= 4800)) throw new RangeError(`A printer has 72–4,800 dpi; got ${dpi}`);
  const dot = 1 / dotsPerMm(dpi);
  // The tolerance absorbs the six decimals of `moduleMm`: a module that is snapped again stays as it is.
  const dots = Math.ceil(mm / dot - 1e-4);
  const moduleMm = Number((dots * dot).toFixed(6));
  return { askedMm: mm, dpi, dots, moduleMm, fitsPointOfSale: moduleMm >= POS_MODULE_MM.min && moduleMm <= POS_MODULE_MM.max };
}
