import { expect, it } from 'vitest';

import { renderPdf } from '../../testing/read-pdf.ts';
import { exampleLabel } from '../example-label.harness.ts';
import { findStock, findTemplate, labelSheet, planModule, rollStock, STOCKS } from '../index.ts';

const CREATED = new Date('2026-11-24T00:00:00Z');
const PLAIN = 'https://id.ocop.vn/01/09529999000019';

it.each([
  ['a4-3x8-70x37', 24, { x: 0, y: 0.5 }, { x: 140, y: 259.5 }],
  ['a4-4x10-52x29', 40, { x: 0, y: 0 }, { x: 157.5, y: 267.3 }],
  ['a4-3x7-63x38', 21, { x: 7.25, y: 15.15 }, { x: 139.25, y: 243.75 }],
])('places the labels of %s', async (id, count, first, last) => {
  const stock = findStock(id)!;
  const labels = Array.from({ length: count }, () => exampleLabel({ uri: PLAIN, test: false }));
  const { pages, placements } = await labelSheet(labels, { createdAt: CREATED, stock });
  expect(pages).toBe(1);
  expect(placements[0]).toMatchObject({ ...first, ...stock.label });
  expect(placements.at(-1)).toMatchObject(last);
});

it('has stock whose labels stand on the page, each with its own identifier', () => {
  for (const { page, label, columns, rows, left, top, pitchX, pitchY, id } of STOCKS) {
    expect(left + (columns - 1) * pitchX + label.width, id).toBeLessThanOrEqual(page.width + 1e-9);
    expect(top + (rows - 1) * pitchY + label.height, id).toBeLessThanOrEqual(page.height + 1e-9);
    expect(Math.min(left, top), id).toBeGreaterThanOrEqual(0);
  }
  expect(new Set(STOCKS.map(({ id }) => id)).size).toBe(STOCKS.length);
});

it('lays a roll four across, a page a row', async () => {
  const stock = rollStock({ label: { width: 24, height: 46 }, across: 4, gapMm: 3 });
  expect(stock.page).toEqual({ width: 105, height: 49 });
  const labels = Array.from({ length: 6 }, () => exampleLabel());
  const { pages, placements } = await labelSheet(labels, { createdAt: CREATED, stock, template: findTemplate('back-of-pack')! });
  expect(pages).toBe(2);
  expect(placements[5]).toMatchObject({ page: 2, x: 27, y: 1.5, width: 24, height: 46 });
});

it('refuses a label that is larger than the stock', async () => {
  const sheet = labelSheet([exampleLabel()], {
    createdAt: CREATED,
    stock: findStock('roll-50x30')!,
    template: findTemplate('carton')!,
  });
  await expect(sheet).rejects.toThrow(
    expect.objectContaining({ code: 'ERR_PRINT_STOCK', details: expect.objectContaining({ fitting: ['roll-100x150'] }) }),
  );
  expect(() => rollStock({ label: { width: 5, height: 40 } })).toThrow(RangeError);
});

it('takes SRA3 and keeps the bleed of neighbours apart', async () => {
  const template = findTemplate('hang-tag')!;
  const labels = Array.from({ length: 20 }, () => exampleLabel());
  const { pdf, pages, placements } = await labelSheet(labels, { createdAt: CREATED, template, paper: 'SRA3', inks: 'cmyk' });
  expect(pages).toBe(1);
  const [one, two] = placements;
  expect(two!.x - one!.x - 50).toBe(10);
  const { value } = await renderPdf(pdf, { scale: 2 }).next();
  const at = (xMm: number, yMm: number) => {
    const [x, y] = [xMm, yMm].map((mm) => Math.round((mm * 72 * 2) / 25.4)) as [number, number];
    return Array.from(value!.data.slice((y * value!.width + x) * 4, (y * value!.width + x) * 4 + 3));
  };
  const paper = [255, 255, 255];
  expect(at(one!.x - 2.5, one!.y + 40)).not.toEqual(paper);
  expect(at(one!.x - 3.5, one!.y + 40)).toEqual(paper);
  // The paper under the symbol stays unprinted, whatever the background.
  expect(at(one!.x + 11.5, one!.y + 29.5)).toEqual(paper);
});

it.each([
  [
    { sideMm: 20, dpi: 203 },
    { moduleMm: 0.375, dots: 3, reason: 'filled' },
  ],
  [
    { sideMm: 20, dpi: 300 },
    { moduleMm: 0.338667, dots: 4, reason: 'filled' },
  ],
  [{ sideMm: 20 }, { moduleMm: 0.377358, reason: 'filled' }],
  [{ sideMm: 80 }, { moduleMm: 0.99, reason: 'filled' }],
  [
    { sideMm: 30, askedMm: 0.4, dpi: 203 },
    { moduleMm: 0.5, dots: 4, reason: 'raised' },
  ],
  [
    { sideMm: 24, askedMm: 0.4, dpi: 203 },
    { moduleMm: 0.375, dots: 3, reason: 'lowered' },
  ],
  [
    { sideMm: 24, askedMm: 0.5 },
    { moduleMm: 0.45283, reason: 'lowered' },
  ],
  [
    { sideMm: 30, askedMm: 0.5, dpi: 203 },
    { moduleMm: 0.5, dots: 4, reason: 'as-asked' },
  ],
])('plans the X-dimension of 45 modules in %o', (options, plan) => {
  expect(planModule({ modules: 45, label: 0, ...options })).toMatchObject(plan);
});

it('refuses a square that leaves no dot for a module', () => {
  expect(() => planModule({ modules: 45, sideMm: 4, label: 0 })).toThrow(
    expect.objectContaining({ code: 'ERR_PRINT_LABEL_TOO_SMALL' }),
  );
});
