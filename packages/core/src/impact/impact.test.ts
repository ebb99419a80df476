import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countPolicy } from '../programme/policy.ts';
import { Population } from '../programme/population.ts';
import { historiesFrom, row } from '../testing/histories.ts';
import { type AnnualFigure, impactOf, MISSING_REASONS } from './impact.ts';
import { readAnnualFigures, tryParseAmount } from './read-annual-figures.ts';
import { summarise } from './summary.ts';

const figure = (product: string, year: number, revenue: number): AnnualFigure => ({ product, year, revenue });

function impact(figures: readonly AnnualFigure[], of: 'revenue' | 'price' = 'revenue', asOf = '2024-12-31') {
  const rows = [
    row('a', { date: '2022-03-01' }),
    row('b', { date: '2022-11-01' }),
    row('c', { date: '2023-01-01' }),
    row('late', { date: '2024-01-01' }),
    row('open', {}),
    row('assessed', { claim: 'assessed', date: '2022-01-01' }),
    row('old', { date: '2020-05-01' }),
    row('new', { date: '2023-05-01', stars: 4, replaces: ['old'] }),
  ];
  return impactOf(new Population(historiesFrom(rows), asOf, countPolicy()), figures, of);
}

describe('before and after recognition', () => {
  it('compares the whole year after the year of first recognition with the whole year before it', () => {
    const { changes, n, median, answered } = impact([
      figure('a', 2021, 100),
      figure('a', 2022, 5),
      figure('a', 2023, 130),
      figure('a', 2024, 999),
      figure('b', 2021, 200),
      figure('b', 2023, 220),
    ]);
    expect(changes.map(({ row: { id }, before, after, change }) => [id, before.year, after.year, change.toFixed(1)])).toEqual([
      ['a', 2021, 2023, '30.0'],
      ['b', 2021, 2023, '10.0'],
    ]);
    expect({ n, median: median?.toFixed(1), answered: answered.map(({ id }) => id) }).toEqual({
      n: 2,
      median: '20.0',
      answered: ['a', 'b'],
    });
  });
  it('counts from the first recognition, whichever row the figure names', () => {
    expect(impact([figure('old', 2019, 10), figure('new', 2021, 15)]).changes).toMatchObject([
      { row: { id: 'old' }, change: 50 },
    ]);
  });
  it('gives no average of nothing', () => {
    const summary = impact([]);
    expect(summary.n).toBe(0);
    expect(summary).not.toHaveProperty('median');
  });
  it('says why each product is not compared', () => {
    const { missing } = impact([figure('a', 2021, 100), figure('b', 2023, 1), figure('c', 2022, 0), figure('c', 2024, 5)]);
    const told = Object.entries(missing).flatMap(([reason, rows]) => rows.map(({ id }) => `${id} ${reason}`));
    expect(told.sort()).toEqual([
      'a no-after',
      'b no-before',
      'c zero-before',
      'late too-early',
      'old no-figures',
      'open no-recognition-day',
    ]);
    const twice = impact([figure('a', 2021, 100), figure('a', 2021, 101), figure('a', 2023, 1)]);
    expect(twice.missing.contradiction.map(({ id }) => id)).toEqual(['a']);
    expect(
      impact([figure('c', 2022, 1), figure('c', 2024, 5)], 'revenue', '2024-12-30').missing['too-early'].map(({ id }) => id),
    ).toContain('c');
  });
  it('compares prices of one unit only', () => {
    const price = (year: number, amount: number, priceUnit: string): AnnualFigure => ({
      product: 'a',
      year,
      price: amount,
      priceUnit,
    });
    expect(impact([price(2021, 100_000, 'kg'), price(2023, 120_000, 'kg')], 'price')).toMatchObject({ n: 1, median: 20 });
    expect(impact([price(2021, 100_000, 'kg'), price(2023, 60_000, 'hộp 500 g')], 'price').missing['unit-differs']).toHaveLength(
      1,
    );
  });
  it('loses no product: compared and missing are all that were recognised', () => {
    const figures = fc.array(
      fc.record({
        product: fc.constantFrom('a', 'b', 'c', 'old', 'new'),
        year: fc.integer({ min: 2018, max: 2025 }),
        revenue: fc.nat(1000),
      }),
    );
    fc.assert(
      fc.property(figures, (all) => {
        const summary = impact(all);
        const out = MISSING_REASONS.reduce((sum, reason) => sum + summary.missing[reason].length, 0);
        expect(summary.n + out).toBe(summary.recognised.length);
        expect(summary.n).toBe(summary.changes.length);
        if (summary.n > 0)
          expect(
            summary.least! <= summary.lowerQuartile! &&
              summary.lowerQuartile! <= summary.median! &&
              summary.median! <= summary.upperQuartile! &&
              summary.upperQuartile! <= summary.most!,
          ).toBe(true);
      }),
    );
  });
});

test('quartiles as spreadsheets reckon them', () => {
  expect(summarise([4, 1, 3, 2])).toEqual({ least: 1, lowerQuartile: 1.75, median: 2.5, upperQuartile: 3.25, most: 4 });
  expect(summarise([7])).toEqual({ least: 7, lowerQuartile: 7, median: 7, upperQuartile: 7, most: 7 });
  expect(summarise([])).toBeUndefined();
});

describe('a file of yearly figures', () => {
  test.each([
    ['1250', 1250],
    ['1.250', 1250],
    ['1.250,5', 1250.5],
    ['1,250.5', 1250.5],
    ['1 250', 1250],
    ['12,5', 12.5],
    ['12.50', 12.5],
    ['1250.755', 1250.755],
    ['0', 0],
    ['-5', undefined],
    ['1e9', undefined],
    ['khoảng 5', undefined],
    ['1.2.3', undefined],
  ])('%s is %s', (text, amount) => expect(tryParseAmount(text)).toBe(amount));

  it('reads both languages and the columns of PTNT_OCOP, and refuses a row with its place', () => {
    expect(
      readAnnualFigures('Mã dòng;Năm;Doanh thu (triệu đồng);Giá bán (đồng);Đơn vị giá\na;2021;1.250,5;120.000;kg\n').figures,
    ).toEqual([{ product: 'a', year: 2021, revenue: 1250.5, price: 120_000, priceUnit: 'kg' }]);
    expect(readAnnualFigures('Ma_SanPham,Ma_ThoiGian,DoanhThuNam\na,2021,5\n').figures).toEqual([
      { product: 'a', year: 2021, revenue: 5 },
    ]);
    const { figures, issues, rowsRead } = readAnnualFigures(
      'id,năm,doanh thu\n,2021,5\na,21,5\na,2021,nhiều\na,2021,\na,2022,7\n',
    );
    expect(issues.map(({ code, row: at }) => `${at} ${code}`)).toEqual([
      '2 FIGURE_PRODUCT',
      '3 FIGURE_YEAR',
      '4 FIGURE_NUMBER',
      '5 FIGURE_NONE',
    ]);
    expect(figures.length + issues.length).toBe(rowsRead);
    expect(readAnnualFigures('a,b\n1,2\n').issues.map(({ column }) => column)).toEqual([
      'mã dòng',
      'năm',
      'doanh thu (triệu đồng)',
    ]);
  });
});
