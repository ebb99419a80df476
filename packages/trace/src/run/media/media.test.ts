import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDemonstration, type Demonstration, NOW } from '../../issue/demonstration.harness.ts';
import { bitmapPixels, findStock, readZpl, TEMPLATES } from '../../print/index.ts';
import { cropPixels } from '../../testing/crop-pixels.ts';
import { decodePixels } from '../../testing/decode-pixels.ts';
import { readPdfCodes } from '../../testing/read-pdf.ts';
import { renderSvg } from '../../testing/render-svg.ts';
import { type LabelRecord, parseRunPlan, readPart, runLabels } from '../index.ts';
import { RUN_PLAN } from '../run-plan.harness.ts';

const secret = Uint8Array.from({ length: 32 }, (_, i) => i * 7);
let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await createDemonstration();
});

function planOf(over: object): ReturnType<typeof parseRunPlan> {
  return parseRunPlan({
    ...RUN_PLAN,
    count: 3,
    print: {
      ...RUN_PLAN.print,
      facts: { netContent: 'Khối lượng tịnh 500 g', producedOn: '20/11/2026', bestBefore: '20/11/2027' },
    },
    ...over,
  });
}

async function printed(
  over: object,
): Promise<{ files: string[]; labels: readonly LabelRecord[]; read: (name: string) => Buffer }> {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-media-'));
  const { signers, issuer, keys, payload } = demonstration;
  await runLabels({
    plan: planOf(over),
    folder,
    signer: signers.label,
    context: { issuer, key: keys.label, credential: payload },
    secret,
    issuedAt: NOW,
    workers: 1,
  });
  const record = await readPart(folder, 1);
  return {
    files: readdirSync(join(folder, 'parts')).sort(),
    labels: record!.labels,
    read: (name) => readFileSync(join(folder, 'parts', name)),
  };
}

function streamsOf(pdf: Buffer): string[] {
  const starts = [...pdf.toString('latin1').matchAll(/\/Length (\d+)[^]*?stream\n/g)];
  return starts.map((match) => {
    const at = match.index + match[0].length;
    return inflateSync(pdf.subarray(at, at + Number(match[1]))).toString('latin1');
  });
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error);

describe.each(TEMPLATES.map(({ id }) => id))('a run on the template %s', (id) => {
  it('is read back from its PDF pages', async () => {
    const { labels, read, files } = await printed({ sheet: { template: id } });
    expect(files).toEqual(['000001.jsonl', '000001.pdf']);
    const pages = await readPdfCodes(new Uint8Array(read('000001.pdf')));
    expect(pages.flatMap(({ texts }) => texts.zxing).sort()).toEqual(labels.map(({ payload }) => payload).sort());
  });
});

/** A symbol with its quiet zone, in pixels. */
const squareOf = ({ x, y, sizeMm, moduleMm }: LabelRecord, perMm: number) => ({
  left: (x - 4 * moduleMm) * perMm,
  top: (y - 4 * moduleMm) * perMm,
  side: (sizeMm + 8 * moduleMm) * perMm,
});

it('writes an SVG for each sheet, in true millimetres, whose every symbol two decoders read', async () => {
  const { files, labels, read } = await printed({ output: 'svg', count: 14, sheet: { template: 'jar-lid' } });
  expect(files).toEqual(['000001-0001.svg', '000001-0002.svg', '000001.jsonl']);
  expect(read('000001-0001.svg').toString()).toMatch(/^<svg [^>]+ width="210mm" height="297mm" viewBox="0 0 210 297">/);
  const scale = 4;
  const sheets = await Promise.all([1, 2].map((n) => renderSvg(read(`000001-000${n}.svg`).toString(), { scale })));
  for (const label of labels) {
    const sheet = sheets[label.page - 1]!;
    const texts = await decodePixels(cropPixels(sheet, squareOf(label, (scale * 96) / 25.4)));
    expect(texts).toEqual({ zxing: [label.payload], qr: [label.payload] });
  }
});

it('writes ZPL, one label after another, at the dots of the printer', async () => {
  const { files, labels, read } = await printed({ output: 'zpl', sheet: { template: 'bottle-neck', dpi: 300 } });
  expect(files).toEqual(['000001.jsonl', '000001.zpl']);
  const bitmaps = readZpl(read('000001.zpl').toString(), 300);
  expect(bitmaps).toHaveLength(3);
  for (const [i, bitmap] of bitmaps.entries()) {
    expect((await decodePixels(bitmapPixels(bitmap, 2))).zxing).toEqual([labels[i]!.payload]);
    expect(labels[i]).toMatchObject({ page: i + 1, moduleMm: Number(((25.4 / 300) * 4).toFixed(6)) });
  }
});

it('keeps the bleed and the inks of a design of one’s own', async () => {
  const own = { ...TEMPLATES.find(({ id }) => id === 'hang-tag')!, id: 'my-own-tag' };
  const { read } = await printed({ sheet: { template: own, inks: 'cmyk' } });
  const operators = streamsOf(read('000001.pdf')).join('');
  expect(operators).toContain('0.03 0.02 0.12 0 k\n-3 -3 m\n53 -3 l\n53 93 l\n-3 93 l\n');
  expect(read('000001.pdf').toString('latin1')).toContain('/BBox [-3 -3 53 93]');
});

it('stands on cut stock without crop marks', async () => {
  const { labels, read } = await printed({ sheet: { stock: 'a4-3x7-63x38', moduleMm: 0.35 } });
  const stock = findStock('a4-3x7-63x38')!;
  expect(labels[0]!.x).toBeCloseTo(stock.left + 1.2 + 4 * 0.35, 3);
  expect(streamsOf(read('000001.pdf')).join('')).not.toMatch(/\nS\n/);
});

it('tells a lot from a serial that has the same letters', async () => {
  const { read, labels } = await printed({ output: 'svg', lot: 'WWWWWWWWWW' });
  const svg = read('000001-0001.svg').toString();
  for (const { serial } of labels) expect(svg).toContain(`aria-label="Lô: WWWWWWWWWW · Sê-ri: ${serial}"`);
});

it('refuses a design whose line has no room for a serial, and one that is not there', async () => {
  const narrow = TEMPLATES.find(({ id }) => id === 'back-of-pack')!;
  const texts = [{ ...narrow.texts[0]!, width: 10 }];
  expect(await printed({ sheet: { template: { ...narrow, texts } } }).catch(codeOf)).toBe('ERR_RUN_SERIAL_ROOM');
  expect(await printed({ sheet: { template: 'none' } }).catch(codeOf)).toBe('ERR_PRINT_UNKNOWN');
});
