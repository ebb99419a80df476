import type { Pixels } from './decode-pixels.ts';

/** A square of a picture; pixels. It lies within the picture. */
export function cropPixels({ width, data }: Pixels, { left, top, side }: { left: number; top: number; side: number }): Pixels {
  const [x, y, size] = [Math.round(left), Math.round(top), Math.round(side)];
  const cropped = new Uint8ClampedArray(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    const from = ((y + row) * width + x) * 4;
    cropped.set(data.subarray(from, from + size * 4), row * size * 4);
  }
  return { width: size, height: size, data: cropped };
}
