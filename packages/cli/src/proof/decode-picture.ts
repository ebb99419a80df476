import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { RgbaPixels } from '@ocop/trace/print';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

let ready: Promise<void> | undefined;

/** The decoder's own file lies in its package: nothing is fetched. */
async function prepare(): Promise<void> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
  const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength);
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
}

/** A code in a picture; the middle of it in pixels. */
export interface PictureCode {
  text: string;
  x: number;
  y: number;
}

/** Every QR code in a picture, as zxing-cpp reads it: written by other people than what draws our symbols. */
export async function decodePicture(pixels: RgbaPixels): Promise<PictureCode[]> {
  await (ready ??= prepare());
  const picture = { ...pixels, colorSpace: 'srgb' } as ImageData;
  const found = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 255 });
  return found.map(({ text, position: { topLeft, topRight, bottomLeft, bottomRight } }) => ({
    text,
    x: (topLeft.x + topRight.x + bottomLeft.x + bottomRight.x) / 4,
    y: (topLeft.y + topRight.y + bottomLeft.y + bottomRight.y) / 4,
  }));
}
