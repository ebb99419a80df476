import { inflateSync } from 'node:zlib';

import type { Pixels } from './decode-pixels.ts';

/** Dark modules of one symbol, row by row, as drawn in a file. */
export type DrawnSymbol = readonly (readonly boolean[])[];

/** The streams of a PDF of our own, in order, undone. */
function streamsOf(pdf: Buffer): string[] {
  const streams: string[] = [];
  for (let at = pdf.indexOf('/Length '); at >= 0; at = pdf.indexOf('/Length ', at)) {
    const length = Number.parseInt(pdf.toString('latin1', at + 8, at + 20), 10);
    const start = pdf.indexOf('stream\n', at) + 7;
    streams.push(inflateSync(pdf.subarray(start, start + length)).toString('latin1'));
    at = start + length;
  }
  return streams;
}

/** Fills a path of level and upright edges: every upright edge turns what lies to its right. */
function fill(path: string, size: number): DrawnSymbol {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const turn = (x: number, y0: number, y1: number): void => {
    for (let y = Math.min(y0, y1); y < Math.max(y0, y1); y += 1) {
      const row = modules[y] ?? [];
      for (let column = x; column < size; column += 1) row[column] = !row[column];
    }
  };
  for (const outline of path.split('h\n')) {
    const corners = outline.split('\n').flatMap((line) => {
      const match = /^(\d+) (\d+) [ml]$/.exec(line);
      return match ? [{ x: Number(match[1]), y: Number(match[2]) }] : [];
    });
    for (const [i, { x, y }] of corners.entries()) {
      const next = corners[(i + 1) % corners.length];
      if (next !== undefined && next.x === x) turn(x, y, next.y);
    }
  }
  return modules;
}

/** Every symbol that a part of a run draws, page by page, read from the bytes of its PDF alone. `modules` a side. */
export function readRunPart(pdf: Uint8Array, modules: number): DrawnSymbol[] {
  const symbol = /\n0 0 0 1 k\n[\d.]+ 0 0 [\d.]+ [\d.]+ [\d.]+ cm\n((?:\d+ \d+ [ml]\n|h\n)+)f\n/g;
  return streamsOf(Buffer.from(pdf)).flatMap((stream) =>
    [...stream.matchAll(symbol)].map(([, path = '']) => fill(path, modules)),
  );
}

/** A drawn symbol as pixels, with four light modules around it. */
export function paintDrawn(symbol: DrawnSymbol, scale = 2): Pixels {
  const width = (symbol.length + 8) * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [y, row] of symbol.entries()) {
    for (const [x, dark] of row.entries()) {
      if (!dark) continue;
      for (let dy = 0; dy < scale; dy += 1) {
        const at = ((y + 4) * scale + dy) * width + (x + 4) * scale;
        for (let dx = 0; dx < scale; dx += 1) data.fill(0, (at + dx) * 4, (at + dx) * 4 + 3);
      }
    }
  }
  return { width, height: width, data };
}
