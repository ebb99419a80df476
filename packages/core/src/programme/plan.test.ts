import { describe, expect, it, test } from 'vitest';
import { OcopError } from '../ocop-error.ts';
import { checkPlan, PLAN_ISSUE_CODES } from './check-plan.ts';
import { programmeEn } from './locales/en.ts';
import { programmeVi } from './locales/vi.ts';
import { parsePlan, tryParsePlan } from './parse-plan.ts';

const goal = { atLeast: 15, source: 'KH 42/KH-UBND', revision: '2024' };
const plan = {
  format: 'ocop-plan/1',
  id: 'p',
  title: { vi: 'Kế hoạch' },
  period: { from: '2024-01-01', until: '2024-12-31' },
  source: 'KH 42/KH-UBND',
  targets: [{ id: 'up', measure: 'upgraded', goal }],
};
const share = { id: 'coops', measure: 'cooperatives', goal: { ...goal, atLeast: 20 } };
const figure = { target: 'coops', count: 25, of: 68, asOf: '2024-07', source: 'press' };

test('a plan that can be used', () => {
  expect(checkPlan(plan)).toEqual([]);
  expect(parsePlan(plan).targets[0]).toMatchObject({ unit: 'products', otherGoals: [] });
});

describe('what is wrong is said with its place', () => {
  test.each<[string, unknown, string]>([
    ['no object', 'nothing', 'PLAN_SHAPE '],
    ['an unknown member', { ...plan, target: [] }, 'PLAN_SHAPE '],
    [
      'a goal without a source',
      { ...plan, targets: [{ ...plan.targets[0], goal: { atLeast: 1, revision: 'r' } }] },
      'PLAN_SHAPE targets.0.goal.source',
    ],
    [
      'a goal without a revision',
      { ...plan, targets: [{ ...plan.targets[0], goal: { atLeast: 1, source: 's' } }] },
      'PLAN_SHAPE targets.0.goal.revision',
    ],
    ['a day that does not exist', { ...plan, period: { from: '2024-02-30', until: '2024-12-31' } }, 'PLAN_SHAPE period.from'],
    [
      'a measure nobody knows',
      { ...plan, targets: [{ ...plan.targets[0], measure: 'happiness' }] },
      'PLAN_SHAPE targets.0.measure',
    ],
    ['no target', { ...plan, targets: [] }, 'PLAN_EMPTY targets'],
    ['a period that runs backwards', { ...plan, period: { from: '2024-12-31', until: '2024-01-01' } }, 'PLAN_PERIOD period'],
    ['one id twice', { ...plan, targets: [plan.targets[0], plan.targets[0]] }, 'PLAN_ID_REPEATED up'],
    ['a unit of another measure', { ...plan, composition: [{ ...share, unit: 'percent-of-products' }] }, 'PLAN_UNIT coops'],
    ['more than all', { ...plan, composition: [{ ...share, goal: { ...goal, atLeast: 101 } }] }, 'PLAN_PERCENT_RANGE coops.goal'],
    ['a figure of no target', { ...plan, reported: [figure] }, 'PLAN_FIGURE_TARGET reported.0.target'],
    [
      'a share without its whole',
      { ...plan, composition: [share], reported: [{ ...figure, of: undefined }] },
      'PLAN_FIGURE_OF reported.0.of',
    ],
    [
      'more than its whole',
      { ...plan, composition: [share], reported: [{ ...figure, count: 69 }] },
      'PLAN_FIGURE_OF reported.0.of',
    ],
    [
      'a figure of nothing',
      { ...plan, composition: [share], reported: [{ ...figure, count: undefined }] },
      'PLAN_FIGURE_EMPTY reported.0',
    ],
  ])('%s', (_, value, expected) => {
    const [issue] = checkPlan(value).filter(({ severity }) => severity === 'error');
    expect(`${issue?.code} ${issue?.path}`).toBe(expected);
    expect(tryParsePlan(value)).toBeUndefined();
    expect(() => parsePlan(value)).toThrow(OcopError);
    expect(() => parsePlan(value)).toThrow(expect.objectContaining({ code: 'ERR_PROGRAMME_PLAN' }));
  });
});

describe('what readers should know', () => {
  const notices = (more: object) =>
    checkPlan({ ...plan, composition: [share], ...more }).map(({ code, value, expected }) => [code, value, expected]);

  it('two sources print different goals (15 and 20 upgrades)', () => {
    expect(notices({ targets: [{ ...plan.targets[0], otherGoals: [{ ...goal, atLeast: 20 }] }] })).toEqual([
      ['PLAN_GOALS_DISAGREE', '≥ 15, ≥ 20', undefined],
    ]);
  });
  it('a printed percentage that its own counts contradict (8 of 145 as 7 %)', () => {
    expect(notices({ reported: [{ ...figure, count: 8, of: 145, printedPercent: 7 }] })).toEqual([
      ['PLAN_FIGURE_PERCENT', '7 %', '8/145 = 5.5 %'],
    ]);
    expect(notices({ reported: [{ ...figure, printedPercent: 37 }] })).toEqual([]);
    expect(notices({ reported: [{ ...figure, printedPercent: 36.7 }] })).toHaveLength(1);
  });
  it('stars that do not add up, and totals that differ (352, 354, 357, 343)', () => {
    const total = (count: number, stars: object) => ({ target: 'up', count, stars, asOf: '2025', source: 'press' });
    expect(
      notices({
        reported: [total(352, { 5: 2, 4: 77, 3: 273 }), total(357, { 5: 2, 4: 76, 3: 279 }), total(343, { 5: 2, 4: 75, 3: 265 })],
      }),
    ).toEqual([
      ['PLAN_FIGURE_STARS', '342', '343'],
      ['PLAN_FIGURES_DISAGREE', '352, 357, 343', undefined],
    ]);
  });
});

test('every issue has a sentence in both languages', () => {
  for (const code of PLAN_ISSUE_CODES) {
    const issue = { code, severity: 'error', path: 'targets.0', value: '1', expected: '2' } as const;
    for (const { planIssues } of [programmeVi, programmeEn]) expect(planIssues[code](issue)).toMatch(/\.$/);
  }
});
