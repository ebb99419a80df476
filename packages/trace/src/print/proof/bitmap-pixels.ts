import { type Bitmap, isBlack } from '../drawing/bitmap.ts';

/** Pixels as decoders take them. */
export interface RgbaPixels {
  width: number;
  height: number;
  data: Uint8ClampedArray<ArrayBuffer>;
}

/** A bitmap as RGBA, `scale` pixels a dot. */
export function bitmapPixels(bitmap: Bitmap, scale: number): RgbaPixels {
  const [width, height] = [bitmap.width * scale, bitmap.height * scale];
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if (isBlack(bitmap, Math.floor(x / scale), Math.floor(y / scale))) data.fill(0, at, at + 3);
    }
  }
  return { width, height, data };
}
