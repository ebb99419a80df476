import { formatLabelUri } from '@ocop/verify/label';

import { buildBatch } from '../src/batch/index.ts';
import { createSigner, generateKeyPair } from '../src/issue/index.ts';
import { defaultFonts } from '../src/print/fonts/default-fonts.ts';
import { partDrawer } from '../src/run/draw-part.ts';
import { pdfMedium } from '../src/run/media/pdf-medium.ts';
import { designRun, widestSerial } from '../src/run/run-design.ts';
import { parseRunPlan } from '../src/run/run-plan.ts';
import { deriveSerialKey, serialAt } from '../src/serial/index.ts';

/** One line of the table that `pnpm bench` writes. */
export interface RunBenchRow {
  task: string;
  perSecond: number;
}

const PLAN = parseRunPlan({
  format: 'ocop-run/1',
  product: { gtin: '09520123456788' },
  lot: 'LOT2026A',
  count: 900,
  link: { host: 'id.example.vn' },
  label: { stars: 4, validUntil: '2029-02-10', issuedOn: '2026-11-25', statusList: 1, statusIndex: 5, test: true },
  print: {
    productName: 'Bánh phồng tôm minh họa',
    producer: 'Hợp tác xã minh họa',
    validityText: 'Công nhận OCOP đến 10/02/2029',
  },
});

async function time(task: string, count: number, work: () => unknown): Promise<RunBenchRow> {
  await work();
  const start = performance.now();
  await work();
  return { task, perSecond: Math.round((count * 1000) / (performance.now() - start)) };
}

function all(one: () => Promise<unknown>): Promise<unknown> {
  return Promise.all(Array.from({ length: 2000 }, one));
}

/** What a run of labels is made of, each step on its own. */
export async function run(): Promise<RunBenchRow[]> {
  const key = await deriveSerialKey(new Uint8Array(32).fill(7), { key: PLAN.product, lot: PLAN.lot });
  const serials = Array.from({ length: 20_000 }, (_, counter) => serialAt(key, counter));
  const pair = await generateKeyPair();
  const signer = await createSigner(pair, 1);
  const message = new Uint8Array(80);
  const signature = await signer.sign(message);
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  const uriOf = (serial: string, n: number): string =>
    formatLabelUri({ ...PLAN.link, key: PLAN.product, lot: PLAN.lot, serial, digits: String(n).padStart(184, '1234567890') });
  const fonts = await defaultFonts();
  const design = designRun(PLAN, uriOf(widestSerial(PLAN), 0), fonts);
  const draw = partDrawer(design, pdfMedium(design, fonts));
  const labels = serials.slice(0, 900).map((serial, counter) => ({ counter, serial, uri: uriOf(serial, counter) }));
  return [
    await time('serialAt, one thread', 20_000, () => serials.map((_, counter) => serialAt(key, counter))),
    await time('buildBatch, one thread', 20_000, () => buildBatch(serials)),
    await time('ES256 signatures, WebCrypto, all cores', 2000, () => all(() => signer.sign(message))),
    await time('ES256 checks, WebCrypto, all cores', 2000, () =>
      all(() => crypto.subtle.verify(algorithm, pair.publicKey, signature, message)),
    ),
    await time('labels drawn as PDF with their records, one thread', 900, () =>
      draw({ labels, firstPage: 1, pages: 50, errorCorrection: 'M' }),
    ),
  ];
}
