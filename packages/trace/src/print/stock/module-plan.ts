import { dotsPerMm } from '../drawing/bitmap.ts';
import { PrintError } from '../print-error.ts';
import { snapModule } from './snap-module.ts';

/** What was asked of the X-dimension, what is printed, and why. Millimetres. */
export interface ModulePlan {
  moduleMm: number;
  /** What the order asked for; absent where the symbol was to fill its box. */
  askedMm?: number;
  /** The largest X-dimension at which the symbol and its quiet zone still fit. */
  largestMm: number;
  dpi?: number;
  /** Whole printer dots a module; absent without `dpi`. */
  dots?: number;
  /**
   * `as-asked`; `filled`: as large as the box allows; `raised` to the next whole dot; `lowered`: to whole dots, or to what fits, below what was asked.
   */
  reason: 'as-asked' | 'filled' | 'raised' | 'lowered';
}

const clean = (mm: number): number => Number(mm.toFixed(6));

/**
 * The X-dimension of a symbol of `modules` a side that has `sideMm` for itself and its quiet zone of four modules. With `dpi` it is a whole number of
 * dots: a fraction would make some modules wider than others. Never larger than the box. Throws `ERR_PRINT_LABEL_TOO_SMALL` under one dot or 0.1 mm.
 */
export function planModule({
  modules,
  sideMm,
  askedMm,
  dpi,
  atMostMm = 0.99,
  label,
}: {
  modules: number;
  sideMm: number;
  askedMm?: number;
  dpi?: number;
  /** Bound of "fill the box", the upper end of GS1's range unless told. */
  atMostMm?: number;
  /** For the error: index of the label, from 0. */
  label: number;
}): ModulePlan {
  const largestMm = sideMm / (modules + 8);
  const wanted = askedMm ?? Math.min(largestMm, atMostMm);
  const base = { ...(askedMm === undefined ? {} : { askedMm }), largestMm: clean(largestMm) };
  const fits = (mm: number): boolean => mm <= largestMm + 1e-6;
  const tooSmall = (): PrintError =>
    new PrintError({ code: 'ERR_PRINT_LABEL_TOO_SMALL', label, symbolMm: Number(((modules + 8) * wanted).toFixed(2)) });
  if (largestMm < 0.1) throw tooSmall();
  if (dpi === undefined) {
    if (askedMm === undefined) return { ...base, moduleMm: clean(wanted), reason: 'filled' };
    return fits(askedMm)
      ? { ...base, moduleMm: askedMm, reason: 'as-asked' }
      : { ...base, moduleMm: clean(Math.floor(largestMm * 1e6) / 1e6), reason: 'lowered' };
  }
  const raised = askedMm === undefined ? undefined : snapModule(askedMm, dpi);
  if (raised && fits(raised.moduleMm)) {
    const reason = Math.abs(raised.moduleMm - raised.askedMm) < 1e-6 ? 'as-asked' : 'raised';
    return { ...base, dpi, dots: raised.dots, moduleMm: raised.moduleMm, reason };
  }
  const dots = Math.floor(Math.min(wanted, largestMm) * dotsPerMm(dpi) + 1e-4);
  if (dots < 1) throw tooSmall();
  return { ...base, dpi, dots, moduleMm: clean(dots / dotsPerMm(dpi)), reason: askedMm === undefined ? 'filled' : 'lowered' };
}
