import { parentPort, workerData } from 'node:worker_threads';

import { createSymbol } from '../src/qr/index.ts';
import { PAYLOADS } from './qr-payloads.ts';

const { milliseconds, from } = workerData as { milliseconds: number; from: number };
const textOf = PAYLOADS['unit link'];
let n = from;
for (const end = performance.now() + 500; performance.now() < end; n += 1) createSymbol(textOf(n));
const start = performance.now();
let made = 0;
for (; performance.now() - start < milliseconds; made += 1) createSymbol(textOf(n + made));
parentPort?.postMessage((made * 1000) / (performance.now() - start), []);
