import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';

import { decodePixels } from '../../testing/decode-pixels.ts';
import { readPdfText, renderPdf } from '../../testing/read-pdf.ts';
import { renderSvg } from '../../testing/render-svg.ts';
import { cropPixels, spoilPixels } from '../../testing/spoil-pixels.ts';
import { exampleLabel } from '../example-label.harness.ts';
import {
  bitmapToZpl,
  composeLabel,
  defaultFonts,
  drawingToSvg,
  findTemplate,
  labelSheet,
  type LabelTemplate,
  parseTemplate,
  rasterise,
  TEMPLATES,
  trimSize,
  tryParseTemplate,
} from '../index.ts';
import { bitmapPixels } from '../proof/bitmap-pixels.ts';
import { readZpl } from '../proof/read-zpl.ts';

const CREATED = new Date('2026-11-24T00:00:00Z');
/** jsqr is CommonJS whose types say that it is not. */
const readWithJsqr = jsQR as unknown as (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;

async function onePage(
  template: LabelTemplate,
  over: Parameters<typeof labelSheet>[1] extends infer O ? Partial<O> : never = {},
) {
  const { pdf, placements } = await labelSheet([exampleLabel()], { createdAt: CREATED, template, paper: 'label', ...over });
  const { value } = await renderPdf(pdf, { scale: 300 / 72 }).next();
  if (!value) throw new Error('no page');
  return { pdf, pixels: value, placement: placements[0]! };
}

describe.each(TEMPLATES.map((template) => [template.id, template] as const))('template %s', (_id, template) => {
  const label = exampleLabel();

  it('decodes at 300 dpi with three decoders, also turned and out of focus', async () => {
    const { pixels, placement } = await onePage(template);
    const photo = cropPixels(pixels, placement.symbol, 300);
    for (const seen of [photo, spoilPixels(photo, { degrees: 17, blurPx: 1 })]) {
      const { zxing, qr } = await decodePixels(seen);
      expect([zxing, qr, readWithJsqr(seen.data, seen.width, seen.height)?.data]).toEqual([[label.uri], [label.uri], label.uri]);
    }
  });

  it('is as large as it says, in the page boxes and in the dots', async () => {
    const { pdf, pixels, placement } = await onePage(template, { inks: 'cmyk' });
    const { width, height } = trimSize(template);
    const raw = Buffer.from(pdf).toString('latin1');
    const boxes = (name: string) =>
      raw
        .match(new RegExp(`/${name} \\[([\\d. ]+)\\]`))?.[1]
        ?.split(' ')
        .map(Number) ?? [];
    const [left = 0, bottom = 0, right = 0, top = 0] = boxes('TrimBox').map((pt) => (pt / 72) * 25.4);
    expect(right - left).toBeCloseTo(width, 4);
    expect(top - bottom).toBeCloseTo(height, 4);
    const [bleedLeft = 0] = boxes('BleedBox').map((pt) => (pt / 72) * 25.4);
    expect(left - bleedLeft).toBeCloseTo(template.bleedMm, 4);
    // Measured in the picture: from the left edge of the first finder pattern to the right edge of the second, along its top row of modules.
    const dots = 300 / 25.4;
    const { symbol } = placement;
    const y = Math.round((symbol.y + symbol.moduleMm / 2) * dots);
    const dark = Array.from({ length: pixels.width }, (_, x) => x).filter(
      (x) => (pixels.data[(y * pixels.width + x) * 4] ?? 255) < 128,
    );
    const inSymbol = dark.filter((x) => x / dots > symbol.x - 1 && x / dots < symbol.x + symbol.sizeMm + 1);
    expect((Math.max(...inSymbol) + 1 - Math.min(...inSymbol)) / dots).toBeCloseTo(symbol.sizeMm, 0.5);
    expect(Math.abs((Math.max(...inSymbol) + 1 - Math.min(...inSymbol)) / dots - symbol.sizeMm)).toBeLessThan(0.1);
  });

  it('prints on the black plate alone, embeds its fonts, and its words come out again', async () => {
    const { pdf } = await onePage(template);
    const raw = Buffer.from(pdf).toString('latin1');
    expect(raw).not.toMatch(/\/Device(?:RGB|Gray)\b/);
    expect(raw.match(/\/FontFile2 /g)?.length).toBeGreaterThanOrEqual(1);
    expect(raw.match(/\/BaseFont \/[A-Z]{6}\+BeVietnamPro-/g)?.length).toBeGreaterThanOrEqual(2);
    const [text = ''] = await readPdfText(pdf);
    const words = text.replaceAll(/\s+/g, ' ');
    expect(words).toContain('(01) 09529999000019');
    expect(words.replaceAll(' ', '')).toContain('MậtongrừngtràmUMinhHạ');
    expect(words).toContain('NHÃN THỬ NGHIỆM');
    expect(words).toContain('OCOP 4 sao');
  });

  it('is read again from its SVG and from its ZPL at 203 and 300 dpi', async () => {
    const fonts = await defaultFonts();
    const svg = drawingToSvg(composeLabel(label, { template, fonts }).drawing, { fonts, title: 'Nhãn <thử>' });
    const { width, height } = trimSize(template);
    expect(svg).toContain(`width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}"`);
    expect(svg).toContain('<title>Nhãn &lt;thử&gt;</title>');
    expect((await decodePixels(await renderSvg(svg, { scale: 4 }))).zxing).toEqual([label.uri]);
    for (const dpi of [203, 300]) {
      const composed = composeLabel(label, { template, fonts, dpi });
      expect(composed.module.dots).toBe(Math.round(composed.module.moduleMm / (25.4 / (dpi === 203 ? 203.2 : dpi))));
      const bitmap = rasterise(composed.drawing, { fonts, dpi });
      const zpl = bitmapToZpl(bitmap, { copies: 3 });
      expect(zpl).toContain('^PQ3^XZ');
      const [read] = readZpl(zpl, dpi);
      expect(read?.bits).toEqual(bitmap.bits);
      expect((await decodePixels(bitmapPixels(read!, 2))).zxing).toEqual([label.uri]);
    }
  });
});

it('makes 20 mm of 20 mm: the symbol with its quiet zone fills the square', async () => {
  const template = findTemplate('back-of-pack')!;
  const fonts = await defaultFonts();
  const { symbol, qr, module } = composeLabel(exampleLabel(), { template, fonts });
  expect(symbol.quietBox.width).toBeCloseTo(20, 4);
  expect((qr.size + 8) * module.moduleMm).toBeCloseTo(20, 4);
  expect(module.reason).toBe('filled');
});

it('keeps everything but the symbol out of the quiet zone', async () => {
  const fonts = await defaultFonts();
  for (const template of TEMPLATES) {
    const { drawing, symbol } = composeLabel(exampleLabel(), { template, fonts, dpi: 600 });
    const without = drawing.marks.filter((mark) => mark.kind !== 'symbol');
    const bitmap = rasterise({ ...drawing, marks: without }, { fonts, dpi: 600 });
    const { x, y, width } = symbol.quietBox;
    const dots = 600 / 25.4;
    const { data, width: columns } = bitmapPixels(bitmap, 1);
    for (let row = Math.ceil(y * dots); row < Math.floor((y + width) * dots); row += 1) {
      for (let column = Math.ceil(x * dots); column < Math.floor((x + width) * dots); column += 1) {
        if (data[(row * columns + column) * 4] !== 255) throw new Error(`${template.id}: ink at ${column}, ${row}`);
      }
    }
  }
});

describe('parseTemplate', () => {
  const text = JSON.stringify(findTemplate('jar-lid'));
  const base = JSON.parse(text) as LabelTemplate;
  const changed = (change: (template: LabelTemplate) => void): string => {
    const copy = structuredClone(base);
    change(copy);
    return JSON.stringify(copy);
  };

  it('takes back what it is given', () => {
    expect(parseTemplate(text)).toEqual(base);
  });

  it.each([
    ['', '{"format":'],
    ['format', text.replace('template/1', 'template/2')],
    ['', text.replace('{', '{"colour":"red",')],
    ['texts.0', changed((template) => Object.assign(template.texts[0]!, { y: 10 }))],
    ['texts.0', changed((template) => Object.assign(template.texts[0]!, { x: 3 }))],
    ['symbol', changed((template) => Object.assign(template.symbol, { sideMm: 50 }))],
    ['testBand', changed((template) => Object.assign(template.testBand, { y: 30 }))],
    ['stars', changed((template) => Object.assign(template, { holes: [{ x: 20, y: 43, diameterMm: 1 }] }))],
    ['texts.0.blocks.0.field', text.replace('"productName"', '"price"')],
  ])('refuses what is wrong at “%s”', (at, wrong) => {
    expect(() => parseTemplate(wrong)).toThrow(
      expect.objectContaining({ code: 'ERR_PRINT_TEMPLATE', details: expect.objectContaining({ at }) }),
    );
    expect(tryParseTemplate(wrong)).toBeUndefined();
  });
});
