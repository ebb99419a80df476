import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

import { parseLabel } from '@ocop/verify/label';
import { beforeAll, describe, expect, it } from 'vitest';

import { checkSerial, readBatchManifest } from '../batch/index.ts';
import { openBatch } from '../batch/open-batch.ts';
import { createDemonstration, type Demonstration, NOW } from '../issue/demonstration.harness.ts';
import { isSignatureOf } from '../issue/sign-bytes.ts';
import { deriveSerialKey, serialAt } from '../serial/index.ts';
import { decodePixels } from '../testing/decode-pixels.ts';
import { readPdfCodes } from '../testing/read-pdf.ts';
import { paintDrawn, readRunPart } from '../testing/read-run-part.ts';
import { parseRunPlan, readPart, runIssues, type RunOptions, runLabels, RunError, writtenCounters } from './index.ts';
import { RUN_PLAN } from './run-plan.harness.ts';

const PLAN = { ...RUN_PLAN, count: 50, labelsPerPart: 20 };
const secret = Uint8Array.from({ length: 32 }, (_, i) => i * 7);
let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await createDemonstration();
});

const scratch = () => mkdtempSync(join(tmpdir(), 'ocop-run-'));
function options(folder: string, plan: object = {}, over: Partial<RunOptions> = {}): RunOptions {
  const { signers, issuer, keys, payload } = demonstration;
  return {
    plan: parseRunPlan({ ...PLAN, ...plan }),
    folder,
    signer: signers.label,
    context: { issuer, key: keys.label, credential: payload },
    secret,
    issuedAt: NOW,
    workers: 2,
    ...over,
  };
}
const codeOf = (error: unknown) => (error instanceof RunError ? error.code : error);
const partsOf = (folder: string) => readdirSync(join(folder, 'parts')).sort();
const serialsOf = (folder: string) => readFileSync(join(folder, 'serials.txt'), 'utf8').trim().split('\n');

/** The operators of every page and form. */
function operatorsOf(pdf: Buffer): string {
  let text = '';
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('\nstream\n', at + 7)) {
    const start = pdf.indexOf('stream\n', at) + 7;
    const length = Number(/\/Length (\d+)[^]*$/.exec(pdf.toString('latin1', Math.max(0, start - 200), start))?.[1]);
    text += inflateSync(pdf.subarray(start, start + length)).toString('latin1');
    at = start + length;
  }
  return text;
}

describe('a run', () => {
  const folder = scratch();
  const progress: number[] = [];
  beforeAll(async () => {
    const { resumed } = await runLabels(options(folder, {}, { onProgress: ({ done }) => progress.push(done) }));
    expect(resumed).toBe(0);
  });

  it('leaves whole parts, their records and nothing unfinished', () => {
    expect(partsOf(folder)).toEqual(['000001.jsonl', '000001.pdf', '000002.jsonl', '000002.pdf', '000003.jsonl', '000003.pdf']);
    expect(readdirSync(folder).sort()).toEqual(['batch.jws', 'manifest.json', 'parts', 'run.json', 'serials.txt']);
    expect(progress).toHaveLength(3);
    expect(progress.at(-1)).toBe(50);
  });

  it('has as many distinct serials as labels, each signed for its own', async () => {
    expect(new Set(serialsOf(folder)).size).toBe(50);
    const { signers } = demonstration;
    for (const part of [1, 2, 3]) {
      const record = await readPart(folder, part);
      for (const { serial, payload, counter } of record!.labels) {
        const label = parseLabel(payload);
        expect(label).toMatchObject({
          serial,
          lot: 'LOT2026A',
          key: PLAN.product,
          header: { profile: 'unit', stars: 4, test: true },
        });
        expect(await isSignatureOf(label.signature, signers.label, label.signedBytes)).toBe(true);
        expect(Math.floor(counter / 20)).toBe(part - 1);
      }
    }
  });

  it('draws symbols that two decoders read, page by page, as its record says', async () => {
    for (const part of [1, 2, 3]) {
      const record = await readPart(folder, part);
      const pdf = readFileSync(join(folder, 'parts', record!.end.files[0]!.file));
      const payloads = record!.labels.map(({ payload }) => payload);
      const pages = await readPdfCodes(new Uint8Array(pdf));
      expect(pages.flatMap(({ texts }) => texts.zxing).sort()).toEqual(payloads.toSorted());
      const drawn = readRunPart(pdf, 17 + 4 * record!.labels[0]!.version);
      expect(drawn).toHaveLength(payloads.length);
      for (const [i, symbol] of drawn.entries()) {
        expect(await decodePixels(paintDrawn(symbol, 4))).toEqual({ zxing: [payloads[i]], qr: [payloads[i]] });
      }
    }
  });

  it('prints in true millimetres, on the black plate alone', async () => {
    const pdf = readFileSync(join(folder, 'parts', '000001.pdf'));
    const operators = operatorsOf(pdf);
    expect(operators).toContain('\n0.4 0 0 0.4 10.8 21.3 cm\n0 0 m\n7 0 l\n7 7 l\n0 7 l\nh\n');
    expect(pdf.toString('latin1')).toContain('/MediaBox [0 0 595.275591 841.889764]');
    expect(operators).toContain('2.834646 0 0 -2.834646 0 841.889764 cm\n');
    expect(operators.match(/ (?:rg|RG|g|G|cs|CS|sc|SC|scn|SCN)\n/g)).toBe(null);
    const inks = new Set(operators.match(/^[\d. ]+ [kK]$/gm)?.map((line) => line.replace(/ k$/i, '')));
    expect([...inks].sort()).toEqual(['0 0 0 0', '0 0 0 0.11', '0 0 0 1']);
    const record = await readPart(folder, 1);
    expect(record?.labels[0]).toMatchObject({ page: 1, x: 10.8, y: 21.3, moduleMm: 0.4, sizeMm: 19.6, version: 8 });
  });

  it('signs a batch manifest that tells its serials from others', async () => {
    const jws = readFileSync(join(folder, 'batch.jws'), 'utf8').trim();
    const manifest = await readBatchManifest(jws, demonstration.trustList);
    expect(manifest).toMatchObject({ count: 50, lot: 'LOT2026A', product: PLAN.product });
    const batch = await openBatch(manifest, serialsOf(folder));
    const [serial = ''] = serialsOf(folder);
    const item = (of: string) => ({ key: PLAN.product, lot: 'LOT2026A', serial: of });
    expect(await checkSerial(item(serial), manifest, batch.proofOf(serial))).toBe('issued');
    expect(await checkSerial(item('0000000000'), manifest, batch.proofOf('0000000000'))).toBe('not-issued');
  });

  it('makes nothing twice when it is called again', async () => {
    const before = partsOf(folder).map((name) => statSync(join(folder, 'parts', name)).mtimeMs);
    const { resumed } = await runLabels(options(folder));
    expect(resumed).toBe(50);
    expect(partsOf(folder).map((name) => statSync(join(folder, 'parts', name)).mtimeMs)).toEqual(before);
  });

  it('makes a part again that is not what its record says, and only that one', async () => {
    const path = join(folder, 'parts', '000002.pdf');
    truncateSync(path, 1000);
    rmSync(join(folder, 'parts', '000003.jsonl'));
    const [first, serials] = [readFileSync(join(folder, 'parts', '000001.pdf')), serialsOf(folder)];
    expect((await runLabels(options(folder))).resumed).toBe(20);
    expect(statSync(path).size).toBeGreaterThan(10_000);
    expect(readFileSync(join(folder, 'parts', '000001.pdf')).equals(first)).toBe(true);
    expect(serialsOf(folder)).toEqual(serials);
  });

  it.each([
    ['another plan', { count: 51 }, {}],
    ['another secret', {}, { secret: secret.map((byte) => byte ^ 1) }],
  ])('does not go on with %s', async (_what, plan, over) => {
    expect(await runLabels(options(folder, plan, over)).catch(codeOf)).toBe('ERR_RUN_OTHER_PLAN');
  });

  it('does not go on with another key', async () => {
    const other = await createDemonstration();
    const over = {
      signer: other.signers.label,
      context: { issuer: other.issuer, key: other.keys.label, credential: other.payload },
    };
    expect(await runLabels(options(folder, {}, over)).catch(codeOf)).toBe('ERR_RUN_OTHER_PLAN');
  });

  it('does not write where another process writes', async () => {
    writeFileSync(join(folder, 'run.lock'), String(process.ppid));
    expect(await runLabels(options(folder)).catch(codeOf)).toBe('ERR_RUN_BUSY');
    // A process that is gone leaves its lock behind.
    writeFileSync(join(folder, 'run.lock'), '999999999');
    expect((await runLabels(options(folder))).resumed).toBe(50);
    expect(readdirSync(folder)).not.toContain('run.lock');
  });
});

it('stops when it is told to, and goes on from there', async () => {
  const folder = scratch();
  const controller = new AbortController();
  const stopped = runLabels(
    options(folder, { labelsPerPart: 5 }, { signal: controller.signal, onProgress: () => controller.abort() }),
  );
  expect(await stopped.catch(codeOf)).toBe('ERR_RUN_STOPPED');
  expect(readdirSync(folder).sort()).toEqual(['parts', 'run.json']);
  expect(partsOf(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  const { resumed } = await runLabels(options(folder, { labelsPerPart: 5 }));
  expect(resumed).toBeGreaterThanOrEqual(5);
  expect(resumed).toBeLessThan(50);
  expect(new Set(serialsOf(folder)).size).toBe(50);
});

it('goes on counting in a second run of the lot, whose batch holds both', async () => {
  const [one, two] = [scratch(), scratch()];
  await runLabels(options(one, { count: 10 }));
  const { manifest } = await runLabels(options(two, { count: 10, firstCounter: 10 }));
  expect(manifest.batch.count).toBe(20);
  expect(serialsOf(two)).toEqual(expect.arrayContaining(serialsOf(one)));
  const record = await readPart(two, 1);
  expect(record?.labels.map(({ counter }) => counter)).toEqual(Array.from({ length: 10 }, (_, i) => 10 + i));
});

it('signs for no label of a run that was given up, and for every one that it wrote', async () => {
  const [given, later] = [scratch(), scratch()];
  const controller = new AbortController();
  const stop = { workers: 1, signal: controller.signal, onProgress: () => controller.abort() };
  await runLabels(options(given, { labelsPerPart: 5 }, stop)).catch(codeOf);
  const key = await deriveSerialKey(secret, { key: PLAN.product, lot: PLAN.lot });
  const written = await writtenCounters(given, key);
  const count = written.reduce((sum, range) => sum + range.count, 0);
  expect(count).toBeLessThan(50);
  const { manifest } = await runLabels(options(later, { count: 10, firstCounter: 50 }, { others: async () => written }));
  expect(manifest.batch).toMatchObject({ count: count + 10, counters: [...written, { firstCounter: 50, count: 10 }] });
  const { trustList } = demonstration;
  const batch = await openBatch(await readBatchManifest(manifest.batch.jws, trustList), serialsOf(later));
  const attested = Array.from({ length: 60 }, (_, counter) => batch.has(serialAt(key, counter)));
  expect(attested).toEqual(Array.from({ length: 60 }, (_, counter) => counter >= 50 || counter < count));
});

it('counts the labels of a folder only for its own lot and secret', async () => {
  const folder = scratch();
  await runLabels(options(folder));
  const of = async (bytes: typeof secret, lot: string): Promise<unknown> =>
    writtenCounters(folder, await deriveSerialKey(bytes, { key: PLAN.product, lot }));
  expect(await of(secret, PLAN.lot)).toEqual([{ firstCounter: 0, count: 50 }]);
  rmSync(join(folder, 'parts', '000002.jsonl'));
  expect(await of(secret, PLAN.lot)).toEqual([
    { firstCounter: 0, count: 20 },
    { firstCounter: 40, count: 10 },
  ]);
  expect(await of(secret, 'LOT2026B')).toEqual([]);
  expect(
    await of(
      secret.map((byte) => byte ^ 1),
      PLAN.lot,
    ),
  ).toEqual([]);
  expect(
    await writtenCounters(join(folder, 'parts'), await deriveSerialKey(secret, { key: PLAN.product, lot: PLAN.lot })),
  ).toEqual([]);
});

it('leaves a folder alone that holds something else', async () => {
  const folder = scratch();
  writeFileSync(join(folder, 'letter.txt'), 'mine');
  expect(await runLabels(options(folder)).catch(codeOf)).toBe('ERR_RUN_FOLDER');
  expect(readdirSync(folder)).toEqual(['letter.txt']);
});

it('refuses before it makes a folder what the key may not sign', async () => {
  const folder = join(scratch(), 'new');
  const plan = { label: { ...PLAN.label, validUntil: '2031-01-01' } };
  await expect(runLabels(options(folder, plan))).rejects.toThrow(expect.objectContaining({ code: 'ERR_ISSUE_LABEL_VALIDITY' }));
  expect(() => statSync(folder)).toThrow('ENOENT');
});

it('prints no star sign for a recognition that is not in force', async () => {
  const folder = join(scratch(), 'new');
  const late = { issuedAt: NOW + 3 * 366 * 86_400 };
  expect(await runLabels(options(folder, {}, late)).catch(codeOf)).toBe('ERR_RUN_STAR_SIGN');
  const { starSign: _sign, ...print } = PLAN.print;
  expect((await runLabels(options(folder, { count: 1, print }))).manifest.labels).toBe(1);
});

it('says beforehand what can be printed only at a price', async () => {
  expect(await runIssues(parseRunPlan(PLAN))).toEqual([]);
  const plan = parseRunPlan({ ...PLAN, print: { ...PLAN.print, productName: 'Mắm 蟹' }, sheet: { moduleMm: 0.38 } });
  expect((await runIssues(plan)).map(({ code }) => code)).toEqual(['module-outside-pos-range', 'glyph-missing']);
});

describe('parseRunPlan', () => {
  it('fills in what is left out', () => {
    expect(parseRunPlan(JSON.stringify(PLAN))).toMatchObject({
      firstCounter: 0,
      link: { path: '', case: 'lower' },
      output: 'pdf',
      sheet: { paper: 'A4', inks: 'k', errorCorrection: 'M' },
    });
  });

  it.each([
    ['', '{'],
    ['format', { ...PLAN, format: 'ocop-run/2' }],
    ['count', { ...PLAN, count: 0 }],
    ['lot', { ...PLAN, lot: 'lô 1' }],
    ['product.gtin', { ...PLAN, product: { gtin: '09520123456789' } }],
    ['label.stars', { ...PLAN, label: { ...PLAN.label, stars: 6 } }],
    ['print.starSign.stars', { ...PLAN, print: { ...PLAN.print, starSign: { stars: 5 } } }],
    ['print.productName', { ...PLAN, print: { ...PLAN.print, productName: ' ' } }],
    ['sheet.labelMm.width', { ...PLAN, sheet: { labelMm: { width: 5, height: 40 } } }],
  ])('says where a plan is wrong: %s', (at, plan) => {
    expect(() => parseRunPlan(plan)).toThrow(
      expect.objectContaining({ code: 'ERR_RUN_PLAN', details: expect.objectContaining({ at }) }),
    );
  });
});
