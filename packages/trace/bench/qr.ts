import { encodeQR } from 'qr';
import { create } from 'qrcode';
import { Bench } from 'tinybench';

import { createSymbol } from '../src/qr/index.ts';

/** One line of the table that `pnpm bench` writes. */
export interface QrBenchRow {
  library: string;
  payload: string;
  symbolsPerSecond: number;
  /** Modules a side at error correction M or better. */
  modules: number;
}

const DIGITS = '1'.padEnd(184, '0123456789');

/** A new text for every call: repeats would let a cache answer. 952 is GS1's demonstration prefix. */
const PAYLOADS = {
  'plain link': (n: number) => `https://id.ocop.vn/01/09520123456788/10/LOT2026A/21/${String(n).padStart(10, 'K')}`,
  'signed label': (n: number) => `https://id.ocop.vn/01/09520123456788?S=${(BigInt(DIGITS) + BigInt(n)).toString()}`,
};

const LIBRARIES: Record<string, (text: string) => number> = {
  '@ocop/trace': (text) => createSymbol(text).size,
  qrcode: (text) => create(text, { errorCorrectionLevel: 'M' }).modules.size,
  qr: (text) => encodeQR(text, 'raw', { ecc: 'medium', border: 1 }).length - 2,
};

/** Symbols a second (median of one-second runs after warm-up) and module counts beside two peers. */
export async function run(): Promise<QrBenchRow[]> {
  const rows: QrBenchRow[] = [];
  for (const [payload, textOf] of Object.entries(PAYLOADS)) {
    const bench = new Bench({ time: 1000, warmupTime: 300 });
    let n = 0;
    for (const [library, encode] of Object.entries(LIBRARIES)) bench.add(library, () => void encode(textOf((n += 1))));
    await bench.run();
    for (const { name, result } of bench.tasks) {
      const symbolsPerSecond = 'throughput' in result ? Math.round(result.throughput.p50) : 0;
      rows.push({ library: name, payload, symbolsPerSecond, modules: LIBRARIES[name]?.(textOf(1)) ?? 0 });
    }
  }
  return rows;
}
