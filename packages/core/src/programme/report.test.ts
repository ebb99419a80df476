import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows, historiesFrom, row } from '../testing/histories.ts';
import { anyDay } from '../testing/products.ts';
import { parsePlan } from './parse-plan.ts';
import { planProgress } from './progress.ts';
import type { ProgrammeReport } from './report-shape.ts';
import { programmeReport, summariseReport } from './report.ts';

const goal = (atLeast: number) => ({ atLeast, source: 'KH', revision: '2024' });
const plan = parsePlan({
  format: 'ocop-plan/1',
  id: 'p',
  title: { vi: 'Kế hoạch' },
  period: { from: '2022-01-01', until: '2026-12-31' },
  source: 'KH',
  targets: [
    { id: 'developed', measure: 'developed', goal: goal(4) },
    { id: 'new', measure: 'newly-recognised', unit: 'producers', goal: goal(2) },
    { id: 'total', measure: 'in-force', goal: goal(5) },
  ],
  composition: [
    { id: 'coops', measure: 'cooperatives', goal: goal(20) },
    { id: 'channels', measure: 'modern-channels', unit: 'percent-of-products', goal: goal(50) },
  ],
  impact: [{ id: 'revenue', measure: 'revenue-change', goal: goal(10) }],
  reported: [{ target: 'total', count: 7, asOf: '2024', source: 'press' }],
});

const figures = [
  { product: 'R0', year: 2020, revenue: 100 },
  { product: 'R0', year: 2022, revenue: 110 },
];
const reportOf = (rows: Parameters<typeof historiesFrom>[0], asOf: string): ProgrammeReport =>
  programmeReport(planProgress(plan, historiesFrom(rows), { asOf, annualFigures: figures }));

/** Every `{list, count}` anywhere in the report. */
function listed(value: unknown): { list: string; count: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'list' in value && 'count' in value ? [value as { list: string; count: number }] : [];
  return [...own, ...Object.values(value).flatMap(listed)];
}

describe('the report', () => {
  it('every number is the length of its list, and every row of every list is a known product or producer', () => {
    fc.assert(
      fc.property(anyRows, anyDay, (rows, asOf) => {
        const report = reportOf(rows, asOf);
        const known = new Set([...report.products, ...report.producers].map(({ id }) => id));
        const numbers = listed(report);
        expect(numbers.length).toBeGreaterThan(40);
        for (const { list, count } of numbers) {
          expect(report.lists[list]).toHaveLength(count);
          for (const id of report.lists[list]!) expect(known.has(id)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('parts what is in force without rest: by stars, group, year and month', () => {
    fc.assert(
      fc.property(anyRows, anyDay, (rows, asOf) => {
        const { inForce, composition, years, lapses, targets } = reportOf(rows, asOf);
        const sum = (all: readonly { count: number }[]): number => all.reduce((total, { count }) => total + count, 0);
        expect(sum(composition.groups)).toBe(inForce.count);
        expect(sum(composition.stars)).toBe(inForce.count);
        expect(sum(lapses.months) + lapses.later.count + lapses.open.count).toBe(inForce.count);
        expect(sum(Object.values(years.at(-1)!.stars))).toBe(inForce.count);
        expect(sum(composition.legalForms)).toBe(targets.find(({ id }) => id === 'coops')!.denominator.count);
        expect(years.at(-1)!.at).toBe(asOf);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same for the same rows in another order, byte for byte', () => {
    fc.assert(
      fc.property(anyRows, anyDay, (rows, asOf) => {
        const histories = historiesFrom(rows);
        const write = (all: typeof histories) => JSON.stringify(programmeReport(planProgress(plan, all, { asOf })));
        expect(write(histories.toReversed())).toBe(write(histories));
      }),
      { numRuns: 50 },
    );
  });

  it('is JSON: nothing is lost on the way', () => {
    const report = reportOf([row('R0', { date: '2021-05-01', producer: 'HTX A' }), row('R1', {})], '2024-06-30');
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('tells published totals beside what the list gives on their day', () => {
    const report = reportOf([row('R0', { date: '2024-05-01' }), row('R1', { date: '2021-01-01' })], '2025-06-30');
    expect(report.totals).toMatchObject([
      { figure: { count: 7 }, counted: 1, difference: 6, nearest: { reading: 'ever-recognised', count: 2, difference: 5 } },
    ]);
    expect(report.lists[report.totals[0]!.nearest.added.list]).toEqual(['R1']);
  });

  it('lists what has to be renewed: a window exists since 22 May 2026 only', () => {
    const rows = [row('a', { date: '2023-10-01' }), row('b', { date: '2023-07-01' }), row('c', { date: '2025-01-01' })];
    expect(reportOf(rows, '2026-05-25').renewals.map(({ product, stage }) => `${product} ${stage}`)).toEqual([
      'b window-missed',
      'a file-now',
    ]);
    expect(reportOf(rows, '2026-05-21').renewals.map(({ stage }) => stage)).toEqual(['ends-soon', 'ends-soon']);
    expect(reportOf(rows, '2026-07-15').renewals.map(({ product, stage }) => `${product} ${stage}`)).toEqual([
      'a window-missed',
      'b extended',
    ]);
  });

  it('tells of a file that was lodged: it has missed no window, and the decision is awaited or overdue', () => {
    const [product] = historiesFrom([row('a', { date: '2023-10-01' })]);
    const event = {
      kind: 'renewal-filed',
      on: '2026-05-26',
      evidence: 'decision',
      record: { source: 'sổ công văn' },
    } as const;
    const filed = [{ ...product!, events: [...product!.events, event] }];
    const stagesOn = (asOf: string) => programmeReport(planProgress(plan, filed, { asOf })).renewals.map(({ stage }) => stage);
    expect(stagesOn('2026-06-20')).toEqual(['decision-awaited']);
    expect(stagesOn('2026-07-15')).toEqual(['decision-overdue']);
  });

  it('leaves out what the plan is not about, and says how many', () => {
    const scoped = { ...plan, scope: { provinces: ['Cà Mau'] } };
    const of = (id: string, province?: string) => {
      const base = row(id, { date: '2024-01-01' });
      return { ...base, producer: { ...base.producer!, place: province === undefined ? {} : { province } } };
    };
    const histories = historiesFrom([of('a', 'tỉnh Cà Mau'), of('b', 'Bạc Liêu'), of('c'), of('d', 'CÀ MAU (sau 1/7/2025)')]);
    const report = programmeReport(planProgress(scoped, histories, { asOf: '2024-12-31' }));
    expect(report.lists['population']).toEqual(['a', 'd']);
    expect(report.lists['out-of-scope']).toEqual(['b', 'c']);
  });

  it('has a summary with the same numbers and no rows', () => {
    const report = reportOf([row('R0', { date: '2021-05-01' })], '2024-06-30');
    const summary = summariseReport(report);
    expect(summary).toMatchObject({ lists: {}, products: [], producers: [] });
    expect(listed(summary)).toEqual(listed(report));
  });
});
