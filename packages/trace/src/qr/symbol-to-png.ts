import { zlibSync } from 'fflate';

import type { QrSymbol } from './qr-symbol.ts';
import { type RasterOptions, symbolRaster } from './symbol-raster.ts';

/** CRC-32 of PNG chunks. Source: PNG (W3C, third edition), annex D. */
const CRC_TABLE = Int32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = (c & 1) === 1 ? (c >>> 1) ^ 0xedb8_8320 : c >>> 1;
  return c;
});

function crc32(bytes: Uint8Array): number {
  let c = -1;
  for (const byte of bytes) c = (CRC_TABLE[(c ^ byte) & 255] ?? 0) ^ (c >>> 8);
  return ~c;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i += 1) bytes[4 + i] = type.charCodeAt(i);
  bytes.set(data, 8);
  view.setInt32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * The symbol as a PNG of one bit a pixel that states its true size (`pHYs`), so that a layout program places it without scaling.
 * The same symbol and options give the same bytes in Node and browsers. Throws `QrError` `ERR_QR_DOTS`.
 */
export function symbolToPng(symbol: QrSymbol, options: RasterOptions): Uint8Array<ArrayBuffer> {
  const { width, rowBytes, rows, dotsPerMetre } = symbolRaster(symbol, options);
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, width);
  // Bit depth 1, greyscale; compression, filter method and interlace 0.
  header.setUint8(8, 1);
  const physical = new DataView(new ArrayBuffer(9));
  physical.setUint32(0, dotsPerMetre);
  physical.setUint32(4, dotsPerMetre);
  physical.setUint8(8, 1);
  // A scan line is a filter byte and a row; the repetitions of a row use filter 2, "up": all zero.
  const lines = new Uint8Array(width * (1 + rowBytes));
  for (const [i, row] of rows.entries()) {
    const first = i * options.dots * (1 + rowBytes);
    lines.set(
      row.map((byte) => byte ^ 255),
      first + 1,
    );
    for (let again = 1; again < options.dots; again += 1) lines[first + again * (1 + rowBytes)] = 2;
  }
  const parts = [
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('pHYs', new Uint8Array(physical.buffer)),
    chunk('IDAT', zlibSync(lines, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ];
  const png = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    png.set(part, at);
    at += part.length;
  }
  return png;
}
