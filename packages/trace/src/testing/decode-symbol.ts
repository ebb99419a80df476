import jsQR from 'jsqr';

import type { QrSymbol } from '../qr/index.ts';
import { decodePixels, type Pixels } from './decode-pixels.ts';

/** jsqr is CommonJS whose types say that it is not. */
const readWithJsqr = jsQR as unknown as (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;

/** The symbol as RGBA with four light modules around it. */
export function paintSymbol({ size, isDark }: QrSymbol, scale = 4): Pixels {
  const width = (size + 8) * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if (isDark(Math.floor(y / scale) - 4, Math.floor(x / scale) - 4)) data.fill(0, at, at + 3);
    }
  }
  return { width, height: width, data };
}

/** What three independent decoders read in a symbol: zxing-cpp, `qr` and `jsqr`. */
export async function decodeSymbol(symbol: QrSymbol, scale = 4): Promise<(string | undefined)[]> {
  const pixels = paintSymbol(symbol, scale);
  const { zxing, qr } = await decodePixels(pixels);
  return [zxing[0], qr[0], readWithJsqr(pixels.data, pixels.width, pixels.height)?.data];
}
