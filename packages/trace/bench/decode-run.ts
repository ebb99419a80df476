// Reads every symbol of a finished run back from its PDF files, on all cores: node --conditions=ocop-source packages/trace/bench/decode-run.ts <folder>
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

import { readPart, type RunManifest } from '../src/run/index.ts';
import { paintDrawn, readRunPart } from '../src/testing/read-run-part.ts';

interface Share {
  readonly folder: string;
  readonly parts: number;
  readonly first: number;
  readonly step: number;
}

/** Decodes each symbol of a share with zxing-cpp and counts those that say what the record says. */
async function decodeShare({ folder, parts, first, step }: Share): Promise<{ read: number; wrong: number }> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
  const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength);
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  let [read, wrong] = [0, 0];
  for (let part = first; part <= parts; part += step) {
    const record = await readPart(folder, part);
    if (record === undefined) throw new Error(`Part ${part} has no record`);
    const modules = 17 + 4 * (record.labels[0]?.version ?? 0);
    const symbols = readRunPart(await readFile(join(folder, 'parts', record.end.files[0]?.file ?? '')), modules);
    if (symbols.length !== record.labels.length) throw new Error(`Part ${part} draws ${symbols.length} symbols`);
    for (const [i, symbol] of symbols.entries()) {
      const picture = { ...paintDrawn(symbol), colorSpace: 'srgb' } as ImageData;
      const [found] = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: false, isPure: true, maxNumberOfSymbols: 1 });
      if (found?.text === record.labels[i]?.payload) read += 1;
      else wrong += 1;
    }
    parentPort?.postMessage({ labels: symbols.length, wrongYet: wrong }, []);
  }
  return { read, wrong };
}

async function main(folder: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as RunManifest;
  const step = availableParallelism();
  const start = performance.now();
  let done = 0;
  let shown = 0;
  /** By thread. */
  const wrongYet: number[] = [];
  const results = await Promise.all(
    Array.from({ length: step }, (_, i) => {
      const share: Share = { folder, parts: manifest.parts.length, first: i + 1, step };
      const worker = new Worker(new URL(import.meta.url), { workerData: share });
      return new Promise<{ read: number; wrong: number }>((resolve, reject) => {
        worker
          .on('error', reject)
          .on('message', (message: { labels: number; wrongYet: number } | { read: number; wrong: number }) => {
            if ('read' in message) resolve(message);
            else {
              done += message.labels;
              wrongYet[i] = message.wrongYet;
            }
            if (performance.now() - shown > 20_000) {
              shown = performance.now();
              process.stderr.write(`${done}/${manifest.labels}, wrong ${wrongYet.reduce((sum, each) => sum + each, 0)}\n`);
            }
          });
      });
    }),
  );
  const sum = (name: 'read' | 'wrong'): number => results.reduce((total, result) => total + result[name], 0);
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(
    `${JSON.stringify({ labels: manifest.labels, read: sum('read'), wrong: sum('wrong'), seconds, perSecond: manifest.labels / seconds })}\n`,
  );
}

if (isMainThread) await main(process.argv[2] ?? '');
else parentPort?.postMessage(await decodeShare(workerData as Share), []);
