import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readProducts } from '../import/read-products.ts';
import { OcopError } from '../ocop-error.ts';
import { anyRows, historiesFrom, row, type RowOptions } from '../testing/histories.ts';
import { anyDay } from '../testing/products.ts';
import { parsePlan } from './parse-plan.ts';
import type { ReportedFigure } from './plan.ts';
import { planProgress, type PlanProgressOptions, type TargetProgress } from './progress.ts';

const goal = (atLeast: number, source = 'KH 42/KH-UBND', revision = '2024') => ({ atLeast, source, revision });

/** The 2024 plan of Cà Mau: 40 developed, 30 new of which 1 tourism, 15 (or 20) upgraded, 168 in all; 20, 10 and 50 %. */
const plan2024 = (reported: readonly ReportedFigure[] = []) =>
  parsePlan({
    format: 'ocop-plan/1',
    id: 'ca-mau-2024',
    title: { vi: 'Kế hoạch OCOP năm 2024' },
    period: { from: '2024-01-01', until: '2024-12-31' },
    source: 'KH 42/KH-UBND',
    targets: [
      { id: 'developed', measure: 'developed', goal: goal(40) },
      { id: 'newly-recognised', measure: 'newly-recognised', goal: goal(30) },
      { id: 'upgraded', measure: 'upgraded', goal: goal(15), otherGoals: [goal(20, 'Báo Thanh niên', 'báo in lại')] },
      { id: 'tourism', measure: 'newly-recognised', where: { group: 'tourism' }, goal: goal(1) },
      { id: 'total', measure: 'in-force', goal: goal(168) },
    ],
    composition: [
      { id: 'cooperatives', measure: 'cooperatives', goal: goal(20) },
      { id: 'smes', measure: 'smes', goal: goal(10) },
      { id: 'modern-channels', measure: 'modern-channels', goal: goal(50) },
    ],
    reported,
  });

const find = (id: string, { targets }: { readonly targets: readonly TargetProgress[] }): TargetProgress =>
  targets.find((target) => target.id === id)!;
const ids = (rows: TargetProgress['numerator']): string[] => rows.map(({ id }) => id);

function progress(rows: readonly (readonly [string, RowOptions])[], options: PlanProgressOptions) {
  return planProgress(plan2024(), historiesFrom(rows.map(([id, members]) => row(id, members))), options);
}

describe('a count without its day', () => {
  test.each([undefined, null, '', '2024', '31/12/2024', '2024-02-30', new Date()])('%s is refused', (asOf) => {
    const refused = () => planProgress(plan2024(), [], { asOf } as unknown as PlanProgressOptions);
    expect(refused).toThrow(OcopError);
    expect(refused).toThrow(expect.objectContaining({ code: 'ERR_AS_OF_MISSING' }));
  });
});

describe('published figures of 2024', () => {
  const source = 'press';
  const stated = (target: string, figure: Partial<ReportedFigure>): ReportedFigure => ({
    target,
    asOf: '2024',
    source,
    ...figure,
  });
  const at = (figures: readonly ReportedFigure[]) => planProgress(plan2024(figures), [], { asOf: '2024-12-31' });

  it('22 of 68 producers in modern channels is 32 %, not the 50 % that was planned', () => {
    const target = find('modern-channels', at([stated('modern-channels', { count: 22, of: 68, asOf: '2024-07' })]));
    expect(target.stated).toMatchObject([{ met: false, missing: 12 }]);
    expect(target.stated[0]!.value!.toFixed(1)).toBe('32.4');
    expect(target.stated[0]!.gap!.toFixed(1)).toBe('17.6');
  });
  test.each([
    ['cooperatives', 25, '36.8'],
    ['smes', 15, '22.1'],
  ])('%s: %i of 68 is %s %%', (id, count, percent) => {
    const [figure] = find(id, at([stated(id, { count, of: 68 })])).stated;
    expect(figure).toMatchObject({ met: true, gap: 0 });
    expect(figure!.value!.toFixed(1)).toBe(percent);
  });
  it('8 of 145 is 5.5 %, whatever was printed', () => {
    const [figure] = find('smes', at([stated('smes', { count: 8, of: 145, printedPercent: 7 })])).stated;
    expect(figure!.value!.toFixed(1)).toBe('5.5');
  });
  it('191 against 168; 12 upgrades against 15, and against the 20 that a newspaper printed', () => {
    const result = at([
      stated('total', { count: 138, asOf: '2023-12-31', stars: { 3: 109, 4: 29 } }),
      stated('total', { count: 191, asOf: '2024-12-31', stars: { 3: 144, 4: 47 } }),
      stated('upgraded', { count: 12 }),
    ]);
    expect(find('total', result).stated.map(({ value, met, gap }) => [value, met, gap])).toEqual([
      [138, false, 30],
      [191, true, 0],
    ]);
    expect(find('upgraded', result).stated).toMatchObject([{ value: 12, met: false, gap: 3 }]);
    expect(find('upgraded', result).otherGoals).toMatchObject([{ atLeast: 20, met: false, source: 'Báo Thanh niên' }]);
  });
  it('a figure of a later day is not told yet, and no figure moves a count', () => {
    const target = find('total', at([stated('total', { count: 999, asOf: '2025-01' }), stated('total', { count: 5 })]));
    expect(target).toMatchObject({ value: 0, met: false, numerator: [] });
    expect(target.stated.map(({ value }) => value)).toEqual([5]);
  });
});

describe('the real rows of Cà Mau', () => {
  const { products } = readProducts(readFileSync(new URL('../../../../examples/ca-mau/products.csv', import.meta.url), 'utf8'));
  const histories = historiesFrom(products);

  it('by round, 2021 counts what was decided in February 2022; by decision date it does not', () => {
    const total = (basis: 'round' | 'decision-date') =>
      find('total', planProgress(plan2024(), histories, { asOf: '2021-12-31', policy: { basis } }));
    const [byRound, byDate] = [total('round'), total('decision-date')];
    const later = ids(byRound.numerator).filter((id) => !ids(byDate.numerator).includes(id));
    expect(later.filter((id) => id >= 'CM-019' && id <= 'CM-044')).toHaveLength(26);
    expect(byDate.readings).toMatchObject([{ policy: 'basis', option: 'round', value: byRound.value }]);
  });
  it('the one tourism product of 2024 counts among the new ones', () => {
    const target = find('tourism', planProgress(plan2024(), histories, { asOf: '2024-12-31', policy: { basis: 'round' } }));
    expect(target).toMatchObject({ met: true, numerator: [{ id: 'CM-095' }], denominator: [{ id: 'CM-095' }] });
  });
});

describe('what happened in the year', () => {
  const rows = [
    ['new', { date: '2024-03-01' }],
    ['old', { date: '2021-05-01' }],
    ['raised', { date: '2024-04-15', stars: 4, replaces: ['old'] }],
    ['old-2', { date: '2021-05-01', stars: 4 }],
    ['again', { date: '2024-04-30', stars: 4, replaces: ['old-2'] }],
    ['gone', { date: '2020-01-01' }],
    ['back', { date: '2024-09-01', stars: 4, replaces: ['gone'] }],
    ['stated', { date: '2024-10-01', stars: 4, act: 'upgraded' as const }],
    ['next-year', { date: '2025-02-05', round: '2024 đợt 2' }],
    ['undated', { round: '2024' }],
    ['assessed', { claim: 'assessed' as const, date: '2024-05-05' }],
    ['annulled', { date: '2024-02-02', events: [{ kind: 'annulled' as const, on: '2024-08-01', basis: 'decided' as const }] }],
    ['revoked', { date: '2024-02-03', events: [{ kind: 'revoked' as const, on: '2024-08-01', basis: 'decided' as const }] }],
  ] as const;
  const on = (options: PlanProgressOptions) => progress(rows, options);
  const asOf = '2024-12-31';

  it('is new at the first recognition only', () => {
    const target = find('newly-recognised', on({ asOf }));
    expect(ids(target.numerator)).toEqual(['new', 'revoked']);
    expect(ids(target.undetermined)).toEqual(['undated']);
    expect(ids(find('newly-recognised', on({ asOf, policy: { afterLapse: 'new' } })).numerator)).toEqual([
      'gone',
      'new',
      'revoked',
    ]);
    expect(ids(find('newly-recognised', on({ asOf, policy: { basis: 'round' } })).numerator)).toEqual([
      'new',
      'next-year',
      'revoked',
      'undated',
    ]);
    expect(ids(find('newly-recognised', on({ asOf: '2024-02-29' })).numerator)).toEqual(['annulled', 'revoked']);
  });
  it('is an upgrade with more stars than before, or by the word of its row', () => {
    expect(ids(find('upgraded', on({ asOf })).numerator)).toEqual(['gone', 'old', 'stated']);
    expect(ids(find('upgraded', on({ asOf, policy: { statedUpgrade: 'new' } })).numerator)).toEqual(['gone', 'old']);
    expect(find('upgraded', on({ asOf })).numerator[1]).toMatchObject({ id: 'old', event: { stars: 4, on: '2024-04-15' } });
  });
  it('is developed when it was recognised or, by default, assessed', () => {
    const target = find('developed', on({ asOf }));
    expect(ids(target.numerator)).toEqual(['assessed', 'gone', 'new', 'old', 'old-2', 'revoked', 'stated']);
    expect(target.readings).toMatchObject([{ policy: 'assessed', option: 'excluded', value: 6 }]);
  });
});

describe('shares of producers', () => {
  const rows = [
    ['1', { date: '2024-01-01', producer: 'HTX Sông Đầm', channels: ['Co.opmart'] }],
    ['2', { date: '2024-01-01', producer: 'Hợp tác xã SÔNG ĐẦM' }],
    [
      '3',
      { date: '2024-01-01', producer: 'Công ty TNHH Con Tôm', form: 'enterprise' as const, size: 'small' as const, channels: [] },
    ],
    ['4', { date: '2024-01-01', producer: 'Công ty Lớn', form: 'enterprise' as const, size: 'large' as const }],
    ['5', { date: '2024-01-01', producer: 'Công ty Không Rõ', form: 'enterprise' as const }],
    ['6', { date: '2024-01-01', producer: 'Tổ hợp tác', form: 'cooperative-group' as const }],
    ['7', { date: '2020-01-01', producer: 'Hộ đã hết hạn', form: 'household' as const }],
    ['8', { date: '2024-01-01', producer: '' }],
  ] as const;
  const on = (policy: PlanProgressOptions['policy'] = {}) => progress(rows, { asOf: '2024-12-31', policy });

  it('counts producers distinct, in force on the day, and says under which names', () => {
    const target = find('cooperatives', on());
    expect(ids(target.denominator)).toEqual([
      'cong ty khong ro',
      'cong ty lon',
      'cong ty tnhh con tom',
      'hop tac xa song dam',
      'to hop tac',
    ]);
    expect(target).toMatchObject({ value: 20, met: true, numerator: [{ products: ['1', '2'] }] });
    expect(target.readings).toMatchObject([{ option: 'yes', value: 40 }]);
    expect(find('cooperatives', on({ producerKey: 'printed-name' })).denominator).toHaveLength(6);
  });
  it('an enterprise of unknown size counts by policy, and the other result stands beside', () => {
    const target = find('smes', on());
    expect(target).toMatchObject({
      value: 40,
      undetermined: [{ id: 'cong ty khong ro' }],
      readings: [{ option: 'not-sme', value: 20 }],
    });
    expect(find('smes', on({ unknownSize: 'not-sme' }))).toMatchObject({ value: 20, readings: [{ option: 'sme', value: 40 }] });
  });
  it('a producer that gave no answer on channels is a no, or left out', () => {
    expect(find('modern-channels', on())).toMatchObject({
      value: 20,
      met: false,
      missing: 2,
      readings: [{ option: 'left-out', value: 50, met: true }],
    });
  });
  it('has no value without producers', () => {
    expect(find('smes', progress([], { asOf: '2024-12-31' }))).toMatchObject({
      value: undefined,
      met: undefined,
      gap: undefined,
    });
  });
});

describe('the forecast', () => {
  it('tells what is left at the end of the period if nothing is renewed', () => {
    const rows = [
      ['a', { date: '2021-06-01' }],
      ['b', { date: '2023-06-01' }],
    ] as const;
    const target = find('total', progress(rows, { asOf: '2024-03-01' }));
    expect(target).toMatchObject({ value: 2, forecast: { at: '2024-12-31', value: 1, numerator: [{ id: 'b' }] } });
    expect(find('total', progress(rows, { asOf: '2024-12-31' })).forecast).toBeUndefined();
  });
});

describe('laws of counting', () => {
  const policy: fc.Arbitrary<PlanProgressOptions['policy'] & object> = fc.record(
    {
      basis: fc.constantFrom('decision-date', 'round'),
      afterLapse: fc.constantFrom('continuation', 'new'),
      statedUpgrade: fc.constantFrom('accepted', 'new'),
      assessed: fc.constantFrom('included', 'excluded'),
      unknownSize: fc.constantFrom('sme', 'not-sme'),
      cooperativeGroups: fc.constantFrom('yes', 'no'),
      unknownChannels: fc.constantFrom('no', 'left-out'),
      producerKey: fc.constantFrom('folded-name', 'printed-name'),
    },
    { requiredKeys: [] },
  );

  it('every number is the length of its list, every list is part of its whole, and no row counts twice', () => {
    fc.assert(
      fc.property(anyRows, anyDay, policy, (rows, asOf, rules) => {
        for (const target of planProgress(plan2024(), historiesFrom(rows), { asOf, policy: rules }).targets) {
          for (const count of [target, ...target.readings]) {
            const [n, d] = [count.numerator.length, count.denominator.length];
            const share = target.unit.startsWith('percent');
            expect(count.value).toBe(share ? (d === 0 ? undefined : (n * 100) / d) : n);
            const whole = new Set(ids(count.denominator));
            expect(ids(count.numerator).every((id) => whole.has(id))).toBe(true);
            expect(whole.size).toBe(d);
            expect(new Set(ids(count.numerator)).size).toBe(n);
            if (count.met === false) {
              expect(count.missing).toBeGreaterThan(0);
              const reached = n + count.missing!;
              expect(share ? reached * 100 >= target.goal.atLeast * d : reached >= target.goal.atLeast).toBe(true);
              expect(share ? (reached - 1) * 100 < target.goal.atLeast * d : reached - 1 < target.goal.atLeast).toBe(true);
            }
          }
          for (const { id } of target.undetermined)
            expect(target.unit === 'products' && ids(target.numerator).includes(id)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the order of rows and events does not matter', () => {
    fc.assert(
      fc.property(anyRows, anyDay, policy, fc.infiniteStream(fc.nat()), (rows, asOf, rules, chance) => {
        const shuffle = <T>(all: readonly T[]): T[] =>
          all
            .map((value) => ({ value, at: chance.next().value }))
            .sort((a, b) => a.at - b.at)
            .map(({ value }) => value);
        const histories = historiesFrom(rows);
        const other = shuffle(histories).map((history) => ({ ...history, events: shuffle(history.events) }));
        const tell = (all: typeof histories) => planProgress(plan2024(), all, { asOf, policy: rules }).targets;
        expect(tell(other)).toEqual(tell(histories));
      }),
      { numRuns: 300 },
    );
  });
});
