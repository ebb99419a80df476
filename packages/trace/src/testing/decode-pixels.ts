import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { decodeQRBatch } from 'qr/decode.js';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** RGBA pixels, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** What two independent decoders read in one picture, each list sorted. */
export interface DecodedTexts {
  zxing: string[];
  qr: string[];
}

let ready: Promise<unknown> | undefined;

async function prepare(): Promise<void> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
  const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength);
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
}

/** What zxing-cpp alone reads in a picture: for tests that read very many. */
export async function readWithZxing(pixels: Pixels): Promise<string[]> {
  await (ready ??= prepare());
  const picture = { ...pixels, colorSpace: 'srgb' } as ImageData;
  return (await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true })).map(({ text }) => text);
}

/** Every QR code in a picture, read by zxing-cpp and by `qr`. Nothing is fetched. */
export async function decodePixels(pixels: Pixels): Promise<DecodedTexts> {
  await (ready ??= prepare());
  const picture = { ...pixels, colorSpace: 'srgb' } as ImageData;
  const found = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 255 });
  const [second = []] = await decodeQRBatch([pixels], { timeLimit: 20_000 });
  return { zxing: found.map(({ text }) => text).sort(), qr: second.filter((text) => typeof text === 'string').sort() };
}
