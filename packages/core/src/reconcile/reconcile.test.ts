import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ReportedFigure } from '../programme/plan.ts';
import { anyRows, historiesFrom, row } from '../testing/histories.ts';
import { anyDay } from '../testing/products.ts';
import { compareTotals } from './compare-totals.ts';
import { reconcileLists } from './reconcile-lists.ts';
import { reconcileTotal } from './reconcile-total.ts';

const asOf = '2024-12-31';

describe('two lists', () => {
  const a = historiesFrom([
    row('1', { name: 'Tôm khô', producer: 'HTX Sông Đầm', date: '2024-01-01' }),
    row('2', { name: 'Mắm tôm', producer: 'HTX Sông Đầm', date: '2021-12-31' }),
    row('3', { name: 'Chả cá', producer: 'HTX Một', date: '2024-01-01' }),
    row('4', { name: 'Rượu', producer: 'Hộ A', date: '2024-01-01' }),
  ]);
  const b = historiesFrom([
    row('x', { name: 'tôm khô', producer: 'Hợp tác xã Sông Đầm', date: '2024-01-01', stars: 4 }),
    row('y', { name: 'Mắm tôm', producer: 'HTX Sông Đầm', date: '2021-06-01' }),
    row('z', { name: 'Chả cá', producer: 'HTX Hai', date: '2024-01-01' }),
    row('w', { name: 'Rượu', producer: 'Hộ A', date: '2024-01-01' }),
    row('v', { name: 'RƯỢU', producer: 'Hộ A', date: '2024-02-01' }),
  ]);

  it('tells which records make the totals differ', () => {
    const { totalA, totalB, difference, differences, perhapsSame } = reconcileLists(a, b, { asOf });
    expect([totalA, totalB, difference]).toEqual([4, 4, 0]);
    expect(differences.map(({ kind, a: inA, b: inB, adds }) => `${kind} ${inA ?? ''}/${inB ?? ''} ${adds}`).sort()).toEqual(
      [
        'decision-date-differs 2/y 0',
        'only-in-a 3/ -1',
        'only-in-b /z 1',
        'repeated-in-b /w 1',
        'decision-date-differs 4/v 0',
        'stars-differ 1/x 0',
        'state-differs 2/y -1',
      ].sort(),
    );
    expect(perhapsSame).toEqual([{ a: '3', b: 'z', name: 'Chả cá' }]);
  });
  it('leaves nothing unexplained, in any order', () => {
    fc.assert(
      fc.property(anyRows, anyRows, anyDay, (rowsA, rowsB, at) => {
        const [first, second] = [historiesFrom(rowsA), historiesFrom(rowsB)];
        const result = reconcileLists(first, second, { asOf: at });
        expect(result.differences.reduce((sum, { adds }) => sum + adds, 0)).toBe(result.totalB - result.totalA);
        expect(reconcileLists(first.toReversed(), second.toReversed(), { asOf: at })).toEqual(result);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a published total against a list', () => {
  const list = historiesFrom([
    row('decided', { date: '2021-11-26', round: '2021 đợt 1' }),
    row('later', { date: '2022-02-10', round: '2021 đợt II' }),
    row('lapsed', { date: '2018-05-01', round: '2018' }),
    row('undated', { round: '2021 đợt II' }),
    row('revoked', { date: '2020-05-01', events: [{ kind: 'revoked', on: '2021-01-01', basis: 'decided' }] }),
    row('assessed', { claim: 'assessed', round: '2021' }),
  ]);
  const nearest = (stated: number) => reconcileTotal(stated, list, { asOf: '2021-12-31' });

  test.each([
    [1, 'in-force', 'decision-date', []],
    [2, 'with-undetermined', 'decision-date', ['undated']],
    [3, 'in-force', 'round', ['later', 'undated']],
    [4, 'ever-recognised', 'round', ['lapsed', 'later', 'undated']],
  ] as const)('%i is %s by %s', (stated, reading, basis, added) => {
    const { exact, unexplained, counted } = nearest(stated);
    expect(counted).toBe(1);
    expect(unexplained).toBe(0);
    const variant = exact.find((each) => each.reading === reading && each.basis === basis)!;
    expect(variant).toMatchObject({ difference: 0, removed: [] });
    expect(new Set(variant.added)).toEqual(new Set(added));
  });
  it('says what is left over when the list is too short', () => {
    expect(nearest(77)).toMatchObject({ counted: 1, difference: 76, exact: [] });
    expect(nearest(77).unexplained).toBeGreaterThan(70);
  });
  it('every variant adds and removes exactly what its count says', () => {
    fc.assert(
      fc.property(anyRows, anyDay, fc.nat(20), (rows, at, stated) => {
        const result = reconcileTotal(stated, historiesFrom(rows), { asOf: at });
        for (const { reading, count, difference, added, removed } of result.variants) {
          expect(difference).toBe(stated - count);
          if (reading !== 'recognitions') expect(count).toBe(result.counted + added.length - removed.length);
        }
        expect(Math.abs(result.unexplained)).toBe(Math.min(...result.variants.map(({ difference }) => Math.abs(difference))));
      }),
      { numRuns: 100 },
    );
  });
});

describe('published totals beside each other', () => {
  // Cà Mau after the merger, 2025, as four sources print it.
  const total = (
    count: number,
    asOfText: string,
    five: number,
    four: number,
    three: number,
    more: Partial<ReportedFigure> = {},
  ): ReportedFigure => ({
    target: 'total',
    count,
    asOf: asOfText,
    stars: { 5: five, 4: four, 3: three },
    source: 'press',
    ...more,
  });
  const { checks, differences } = compareTotals([
    total(343, '2025-10-21', 2, 75, 266),
    total(354, '2025', 2, 79, 273),
    total(352, '2025-07-11', 2, 77, 273),
    total(357, '2025-07', 2, 76, 279, {
      parts: [
        { scope: 'Cà Mau cũ', count: 192 },
        { scope: 'Bạc Liêu cũ', count: 165 },
      ],
    }),
  ]);

  it('each adds up by itself: 352, 357, 343 and 354', () => {
    expect(checks.map(({ figure, starsSum, starsAgree }) => [figure.count, starsSum, starsAgree])).toEqual([
      [352, 352, true],
      [357, 357, true],
      [343, 343, true],
      [354, 354, true],
    ]);
    expect(checks[1]).toMatchObject({ partsSum: 357, partsAgree: true });
  });
  it('differ by stars, and no source gives the rows that would say by which products', () => {
    expect(
      differences.map(({ from, to, difference, stars }) => [from.count, to.count, difference, stars[5], stars[4], stars[3]]),
    ).toEqual([
      [352, 357, 5, 0, -1, 6],
      [357, 343, -14, 0, -1, -13],
      [343, 354, 11, 0, 4, 7],
    ]);
    for (const { reasons } of differences) expect(reasons).toEqual(['by-stars', 'no-rows']);
  });
  it('sees two numbers for one day, and different scopes', () => {
    const told = compareTotals([
      total(138, '2023', 0, 29, 109),
      total(140, '2023', 0, 32, 108, { scope: 'kể cả đang chờ' }),
    ]).differences;
    expect(told).toMatchObject([{ difference: 2, reasons: ['same-day', 'scope-differs', 'by-stars', 'no-rows'] }]);
  });
});
