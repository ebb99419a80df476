import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import set2 from '../criteria/26-2026/set-2.ts';
import set16 from '../criteria/26-2026/set-16.ts';
import set26 from '../criteria/26-2026/set-26.ts';
import set148 from '../criteria/148-2023/set-2.ts';
import type { RuleSet } from '../criteria/rule-set.ts';
import type { TinyCriterion } from '../testing/sheets.ts';
import { anySheet, bestSheet, tinyRuleSet } from '../testing/sheets.ts';
import { rate } from './rate.ts';
import type { ScoreSheet } from './score-sheet.ts';
import type { UpgradeOptions } from './upgrade-plan.ts';
import { upgradePlan } from './upgrade-plan.ts';

type By = 'points' | 'criteria' | 'cost';

/** Every way to raise criteria, tried one by one: least cost to a rating of at least `target`, undefined when there is none. */
function bruteForce(sheet: ScoreSheet, ruleSet: RuleSet, { target, by, cost, locked = [] }: UpgradeOptions): number | undefined {
  let best: number | undefined;
  const walk = (place: number, answers: ScoreSheet['answers'], spent: number): void => {
    if (best !== undefined && spent >= best) return;
    const criterion = ruleSet.criteria[place];
    if (criterion === undefined) {
      const rating = rate({ ...sheet, answers }, ruleSet);
      if (rating.outcome === 'rated' && (rating.stars ?? 0) >= target) best = spent;
      return;
    }
    walk(place + 1, answers, spent);
    if (locked.includes(criterion.id)) return;
    const from = criterion.options.find(({ id }) => id === sheet.answers[criterion.id]);
    for (const to of criterion.options) {
      const gained = to.points - (from?.points ?? 0);
      if (gained <= 0 || (from !== undefined && from.case !== to.case)) continue;
      const step = by === 'cost' ? cost?.(criterion.id, from?.id ?? null, to.id) : by === 'criteria' ? 1 : gained;
      if (step !== undefined) walk(place + 1, { ...answers, [criterion.id]: to.id }, spent + step);
    }
  };
  walk(0, sheet.answers, 0);
  return best;
}

const tiny: fc.Arbitrary<RuleSet> = fc
  .array(
    fc.record({
      points: fc
        .uniqueArray(fc.integer({ min: 0, max: 32 }), { minLength: 1, maxLength: 4 })
        .map((list) => list.toSorted((a, b) => a - b)),
      three: fc.option(fc.nat(3)),
      four: fc.option(fc.nat(3)),
    }),
    { minLength: 3, maxLength: 6 },
  )
  .chain((criteria) => fc.record({ criteria: fc.constant(criteria), shape: fc.constantFrom('plain', 'story', 'cases') }))
  .map(({ criteria, shape }) =>
    tinyRuleSet(
      criteria.map(({ points, three, four }, place): TinyCriterion => {
        const minima = {
          ...(three !== null && points[three] !== undefined ? { 3: points[three] } : {}),
          ...(four !== null && points[four] !== undefined ? { 4: points[four] } : {}),
        };
        const story = shape === 'story' && place > 0 && place < 3 ? { story: 0 } : {};
        const cases = shape === 'cases' && place < 2 ? { cases: points.map((_, option) => ((option % 2) + 1) as 1 | 2) } : {};
        return { points, minima, ...story, ...cases };
      }),
    ),
  );

const costs = (criterion: string, _: string | null, to: string): number | undefined => {
  const price = (criterion.charCodeAt(4) * 31 + to.charCodeAt(0) * 17) % 9;
  return price === 8 ? undefined : price;
};

describe('optimal, against brute force', () => {
  test.each<By>(['points', 'criteria', 'cost'])('by %s', (by) => {
    let reached = 0;
    let impossible = 0;
    fc.assert(
      fc.property(
        tiny.chain((ruleSet) => fc.tuple(fc.constant(ruleSet), anySheet(ruleSet))),
        fc.constantFrom(2, 3, 4, 5),
        fc.boolean(),
        ([ruleSet, sheet], target, lock) => {
          const options: UpgradeOptions = { target: target, by, cost: costs, locked: lock ? ['A.1.2'] : [] };
          const expected = bruteForce(sheet, ruleSet, options);
          const plan = upgradePlan(sheet, ruleSet, options);
          if (plan.outcome === 'illegal') throw new Error(JSON.stringify(plan.issues));
          expect(plan.outcome === 'plan' ? plan.cost : undefined).toBe(expected);
          if (plan.outcome === 'plan') {
            reached += 1;
            expect(plan.rating).toMatchObject({ outcome: 'rated' });
          } else {
            impossible += 1;
            expect(plan.reasons).not.toEqual([]);
          }
        },
      ),
      { numRuns: 600, seed: 2026 },
    );
    expect(reached).toBeGreaterThan(100);
    expect(impossible).toBeGreaterThan(50);
  });
});

describe('over real sheets', () => {
  test.each([set2, set16, set26, set148].map((ruleSet) => [ruleSet.ref, ruleSet] as const))(
    '%s: the plan rates at the target, and without any one of its steps it does not',
    (_, ruleSet) => {
      fc.assert(
        fc.property(
          anySheet(ruleSet),
          fc.constantFrom(3 as const, 4 as const, 5 as const),
          fc.constantFrom<By>('points', 'criteria'),
          (sheet, target, by) => {
            const plan = upgradePlan(sheet, ruleSet, { target, by });
            if (plan.outcome !== 'plan') throw new Error(JSON.stringify(plan));
            const starsOf = (answers: ScoreSheet['answers']): number => {
              const rating = rate({ ...sheet, answers }, ruleSet);
              return rating.outcome === 'rated' ? (rating.stars ?? 0) : 0;
            };
            expect(starsOf(plan.sheet.answers)).toBeGreaterThanOrEqual(target);
            for (const { criterion, from } of plan.steps) {
              expect(starsOf({ ...plan.sheet.answers, [criterion]: from })).toBeLessThan(target);
            }
          },
        ),
        { numRuns: 60, seed: 7 },
      );
    },
  );

  test('the best sheet needs nothing', () => {
    expect(upgradePlan(bestSheet(set2), set2, { target: 5 })).toMatchObject({ outcome: 'plan', steps: [], cost: 0 });
  });

  test('a sensory zero of bottled water is mended too', () => {
    const plan = upgradePlan(bestSheet(set16, { 'C.6.1': 'a' }), set16, { target: 4 });
    expect(plan).toMatchObject({
      outcome: 'plan',
      steps: [{ criterion: 'C.6.1', from: 'a', to: 'b', points: 3, because: 'minimum' }],
    });
  });
});

describe('impossible is an answer', () => {
  test('a gate fired', () => {
    expect(upgradePlan({ ...bestSheet(set2), findings: ['forged-dossier'] }, set2, { target: 4 })).toMatchObject({
      outcome: 'impossible',
      reasons: [{ code: 'gate', gates: [{ code: 'forged-dossier' }] }],
    });
  });

  test('a minimum on what cannot change, and points that are not there', () => {
    const sheet = bestSheet(set2, { 'A.2.1': 'a' });
    expect(upgradePlan(sheet, set2, { target: 4, locked: ['A.2.1'] })).toMatchObject({
      reasons: [{ code: 'minimum-out-of-reach', criterion: 'A.2.1', needs: 3, reachable: 0 }],
    });
    const low = tinyRuleSet([{ points: [0, 40] }, { points: [0, 30] }]);
    expect(upgradePlan({ ruleSet: low.ref, answers: { 'A.1.1': 'a', 'A.1.2': 'a' } }, low, { target: 5 })).toEqual({
      outcome: 'impossible',
      target: 5,
      reasons: [{ code: 'points-out-of-reach', needs: 90, reachable: 70 }],
    });
  });

  test('an illegal sheet is no start', () => {
    expect(upgradePlan(bestSheet(set2, { 'A.1.1': 'z' }), set2, { target: 4 })).toMatchObject({ outcome: 'illegal' });
  });

  test.each([Number.NaN, -1, 0.5, Number.POSITIVE_INFINITY])('a cost of %d is refused', (price) => {
    expect(() => upgradePlan(bestSheet(set2, { 'A.1.2': null }), set2, { target: 4, by: 'cost', cost: () => price })).toThrow(
      expect.objectContaining({ code: 'ERR_PLAN_COST' }),
    );
  });
});
