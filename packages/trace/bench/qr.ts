import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

import { correction, generate } from 'lean-qr';
import { encodeQR } from 'qr';
import { create } from 'qrcode';
import { encode as encodeUqr } from 'uqr';

import { createSymbol, type QrSymbol, symbolToSvg } from '../src/qr/index.ts';
import { wordsPerLine } from '../src/qr/module-words.ts';
import { type Payload, PAYLOADS } from './qr-payloads.ts';

/** One line of the table that `pnpm bench` writes. */
export interface QrBenchRow {
  payload: Payload;
  task: 'matrix' | 'matrix + SVG';
  library: string;
  symbolsPerSecond: number;
  /** Modules a side at error correction M or better. */
  modules: number;
}

type Encode = (text: string) => number;

/** A matrix of another library as our symbol, so that both go through the same SVG writer. */
function asSymbol(size: number, isDark: (row: number, column: number) => boolean): QrSymbol {
  const words = new Int32Array(wordsPerLine(size) * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const at = (column >>> 5) * size + row;
      if (isDark(row, column)) words[at] = (words[at] ?? 0) | (1 << (column & 31));
    }
  }
  return { text: '', size, version: (size - 17) / 4, errorCorrection: 'M', mask: 0, isDark, words };
}

const ROWS: readonly [QrBenchRow['task'], string, Encode][] = [
  ['matrix', '@ocop/trace', (text) => createSymbol(text).size],
  ['matrix', 'qrcode', (text) => create(text, { errorCorrectionLevel: 'M' }).modules.size],
  ['matrix', 'qr', (text) => encodeQR(text, 'raw', { ecc: 'medium', border: 1 }).length - 2],
  ['matrix', 'lean-qr', (text) => generate(text, { minCorrectionLevel: correction.M }).size],
  ['matrix', 'uqr', (text) => encodeUqr(text, { ecc: 'M', border: 0 }).size],
  [
    'matrix + SVG',
    '@ocop/trace',
    (text) => {
      const symbol = createSymbol(text);
      return symbolToSvg(symbol, { moduleMm: 0.4 }).length > 0 ? symbol.size : 0;
    },
  ],
  [
    'matrix + SVG',
    'qr, our SVG writer',
    (text) => {
      const matrix = encodeQR(text, 'raw', { ecc: 'medium', border: 1 });
      const symbol = asSymbol(matrix.length - 2, (row, column) => matrix[row + 1]?.[column + 1] === true);
      return symbolToSvg(symbol, { moduleMm: 0.4 }).length > 0 ? symbol.size : 0;
    },
  ],
  [
    'matrix + SVG',
    'qr, its own SVG',
    (text) => Number(/viewBox="0 0 (\d+)/.exec(encodeQR(text, 'svg', { ecc: 'medium', border: 4 }))?.[1]) - 8,
  ],
];

/** Best of five rounds of 0.4 s after 0.3 s of warm-up, all libraries in turn in each round. */
function measure(payload: Payload): QrBenchRow[] {
  const textOf = PAYLOADS[payload];
  const rows = ROWS.map(([task, library, encode]) => ({
    payload,
    task,
    library,
    symbolsPerSecond: 0,
    modules: encode(textOf(0)),
  }));
  let n = 0;
  const spend = (encode: Encode, milliseconds: number): number => {
    const start = performance.now();
    let made = 0;
    for (; performance.now() - start < milliseconds; made += 1) encode(textOf((n += 1)));
    return (made * 1000) / (performance.now() - start);
  };
  for (const [, , encode] of ROWS) spend(encode, 300);
  for (let round = 0; round < 5; round += 1) {
    for (const [i, [, , encode]] of ROWS.entries()) {
      const row = rows[i];
      if (row) row.symbolsPerSecond = Math.max(row.symbolsPerSecond, Math.round(spend(encode, 400)));
    }
  }
  return rows;
}

/** libqrencode in C; no row where no compiler or no library is at hand. */
function measureLibqrencode(payload: Payload): QrBenchRow[] {
  const [prefix, suffix] = PAYLOADS[payload](0).split(/(?<=\/21\/)[0-9A-Z]{10}/);
  try {
    const program = join(mkdtempSync(join(tmpdir(), 'ocop-bench-')), 'libqrencode');
    execFileSync('cc', ['-O2', fileURLToPath(new URL('libqrencode.c', import.meta.url)), '-o', program, '-lqrencode'], {
      stdio: 'ignore',
    });
    const [modules = 0, rate = 0] = execFileSync(program, [prefix ?? '', suffix ?? ''], { encoding: 'utf8' })
      .split(' ')
      .map(Number);
    return [{ payload, task: 'matrix', library: 'libqrencode (C)', symbolsPerSecond: rate, modules }];
  } catch {
    return [];
  }
}

/** Symbols a second of so many workers together. */
export async function measureWorkers(count: number): Promise<number> {
  const rates = await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const worker = new Worker(new URL('qr-worker.ts', import.meta.url), {
        workerData: { milliseconds: 3000, from: i * 1e7 },
      });
      return new Promise<number>((resolve, reject) => worker.once('message', resolve).once('error', reject));
    }),
  );
  return rates.reduce((sum, rate) => sum + rate, 0);
}

export async function run(): Promise<QrBenchRow[]> {
  return (Object.keys(PAYLOADS) as Payload[]).flatMap((payload) => [...measure(payload), ...measureLibqrencode(payload)]);
}
