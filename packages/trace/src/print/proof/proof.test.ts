import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import { createSymbol } from '../../qr/index.ts';
import { readWithZxing } from '../../testing/decode-pixels.ts';
import { readPdfText } from '../../testing/read-pdf.ts';
import { exampleLabel } from '../example-label.harness.ts';
import {
  compareCodes,
  composeProofSheet,
  defaultFonts,
  estimateMargin,
  labelSheet,
  listSymbols,
  type RgbaPixels,
  type RunManifest,
} from '../index.ts';
import { moduleText } from './run-manifest.ts';

const CREATED = new Date('2026-11-24T17:00:00Z');
const decode = async (pixels: RgbaPixels) => (await readWithZxing(pixels))[0];
const labels = ['A', 'B', 'C'].map((lot) => exampleLabel({ uri: `https://id.ocop.vn/01/09529999000019/10/${lot}`, lot }));

describe('the manifest', () => {
  it('lists payload, version, level, X, millimetres, mask and hashes of each symbol', async () => {
    const sheet = await labelSheet(labels, { createdAt: CREATED, dpi: 300 });
    const symbols = await listSymbols(labels, sheet);
    const [first] = symbols;
    const symbol = createSymbol(labels[0]!.uri);
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(first).toEqual({
      number: 1,
      page: 1,
      payload: labels[0]!.uri,
      payloadSha256: hash(labels[0]!.uri),
      modulesSha256: hash(moduleText(symbol)),
      version: symbol.version,
      errorCorrection: symbol.errorCorrection,
      mask: symbol.mask,
      modules: symbol.size,
      moduleMm: 0.423333,
      sizeMm: expect.closeTo(symbol.size * 0.423333, 5) as number,
      x: sheet.placements[0]!.symbol.x,
      y: sheet.placements[0]!.symbol.y,
    });
    const middle = ({ x, y, sizeMm }: (typeof symbols)[number]) => ({ x: x + sizeMm / 2, y: y + sizeMm / 2 });
    const found = symbols.map((each) => ({ page: each.page, text: each.payload, ...middle(each) }));
    expect(compareCodes(symbols, found)).toEqual([]);
    expect(compareCodes(symbols, found.slice(1))).toEqual([1]);
    // Two labels that changed places: each code is there, and both are wrong.
    const [one, two, three] = found;
    expect(compareCodes(symbols, [{ ...one!, text: two!.text }, { ...two!, text: one!.text }, three!])).toEqual([1, 2]);
    expect(compareCodes(symbols, [...found, { ...one!, text: 'https://evil.example' }])).toEqual([1]);
  });

  it('becomes a sheet that says what was read back, and that an estimate is one', async () => {
    const sheet = await labelSheet(labels, { createdAt: CREATED });
    const symbols = await listSymbols(labels, sheet);
    const limit = { limit: 20, usual: 15, beyond: false };
    const manifest: RunManifest = {
      format: 'ocop-label-run/1',
      createdAt: CREATED.toISOString(),
      file: { name: 'nhan.pdf', bytes: sheet.pdf.length, sha256: 'a'.repeat(64) },
      pages: 1,
      dpi: null,
      symbols,
      proof: { decoder: 'test', dpi: 300, read: 2, wrong: [2] },
      margin: { kind: 'estimate', dotGain: limit, blur: limit, contrastLoss: limit, damage: limit, score: 2 },
    };
    const [text = ''] = await readPdfText(await composeProofSheet(manifest, { fonts: await defaultFonts(), createdAt: CREATED }));
    expect(text).toContain('SAI 1 mã khi đọc lại từ tệp in');
    expect(text).toContain('2. SAI');
    expect(text).toContain('lập ngày 25/11/2026');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('không phải cấp chất lượng đã kiểm định');
  });
});

describe('estimateMargin', () => {
  it('finds limits that a decoder confirms, the same every time', async () => {
    const symbol = createSymbol('https://id.ocop.vn/01/09529999000019', { errorCorrection: 'M' });
    const margin = await estimateMargin(symbol, decode);
    expect(margin).toEqual(await estimateMargin(symbol, decode));
    expect(margin.dotGain.limit).toBeGreaterThan(15);
    expect(margin.dotGain.limit).toBeLessThan(50);
    expect(margin.blur.limit).toBeGreaterThan(0.2);
    expect(margin.contrastLoss.limit).toBeGreaterThan(60);
    expect(margin.damage.limit).toBeGreaterThan(2);
  });

  it('gives more room to more error correction, and none to a decoder that reads nothing', async () => {
    const text = 'HTTPS://ID.OCOP.VN/01/09529999000019/10/2411A';
    const [low, high] = await Promise.all(
      (['L', 'H'] as const).map((errorCorrection) =>
        estimateMargin(createSymbol(text, { errorCorrection, boost: false }), decode),
      ),
    );
    expect(high!.damage.limit).toBeGreaterThan(low!.damage.limit);
    expect(await estimateMargin(createSymbol(text), async () => undefined)).toMatchObject({ score: 0, dotGain: { limit: 0 } });
  });
});
