import type { FontSet } from '../fonts/font-set.ts';
import { type Bitmap, dotsPerMm } from './bitmap.ts';
import { drawOnBitmap } from './draw-on-bitmap.ts';
import type { Drawing } from './drawing.ts';

/**
 * The label as the dots of a one-bit printer. Modules are whole dots wherever `moduleMm` is a whole number of them (`planModule` sees to it);
 * tints stay paper. Pure and the same everywhere. Throws `RangeError` unless 72 ≤ dpi ≤ 1,200.
 */
export function rasterise(
  drawing: Drawing,
  { fonts, dpi, bleed = false }: { fonts: FontSet; dpi: number; bleed?: boolean },
): Bitmap {
  if (!(dpi >= 72 && dpi <= 1200)) throw new RangeError(`A label is rasterised at 72–1,200 dpi; got ${dpi}`);
  const edge = bleed ? drawing.bleedMm : 0;
  const scale = dotsPerMm(dpi);
  const width = Math.round((drawing.width + 2 * edge) * scale);
  const height = Math.round((drawing.height + 2 * edge) * scale);
  const bytesPerRow = Math.ceil(width / 8);
  const bitmap: Bitmap = { width, height, bytesPerRow, bits: new Uint8Array(bytesPerRow * height), dpi };
  for (const mark of drawing.marks) drawOnBitmap(bitmap, mark, fonts, edge);
  return bitmap;
}
