import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as d1048 from '../criteria/1048-2019/index.ts';
import * as d148 from '../criteria/148-2023/index.ts';
import set5 from '../criteria/26-2026/set-5.ts';
import set16 from '../criteria/26-2026/set-16.ts';
import set26 from '../criteria/26-2026/set-26.ts';
import * as d26 from '../criteria/26-2026/index.ts';
import type { GateCode, RuleSet } from '../criteria/rule-set.ts';
import { anySheet, bestSheet } from '../testing/sheets.ts';
import type { Rating } from './rate.ts';
import { rate } from './rate.ts';
import type { ScoreSheet } from './score-sheet.ts';

const sheets26 = await Promise.all(d26.DECISION.productSets.map(d26.loadRuleSet));
const sheets148 = await Promise.all(d148.DECISION.productSets.map(d148.loadRuleSet));
const sheets1048 = await Promise.all(d1048.DECISION.productSets.map(d1048.loadRuleSet));

const stars = (rating: Rating): number | null | string => (rating.outcome === 'rated' ? rating.stars : rating.outcome);
const total = (rating: Rating): number => (rating.outcome === 'rated' ? rating.points.total : Number.NaN);
const codes = (sheet: ScoreSheet, ruleSet: RuleSet, policy = {}): string[] => {
  const rating = rate(sheet, ruleSet, policy);
  return rating.outcome === 'illegal'
    ? rating.issues.map(({ at, code, value }) => [at, code, ...(value === undefined ? [] : [value])].join(' '))
    : [rating.outcome];
};

describe('the best sheet', () => {
  test.each(sheets26.map((ruleSet) => [ruleSet.ref, ruleSet] as const))('%s is 100 points and 5★', (_, ruleSet) => {
    expect(rate(bestSheet(ruleSet), ruleSet)).toMatchObject({
      outcome: 'rated',
      points: { total: 100, parts: { A: 40, B: 25, C: 35 } },
      band: 5,
      stars: 5,
      unmet: { 3: [], 4: [], 5: [] },
      policies: {},
    });
  });

  test('of 148/2023 is 100 points, but 99 in set 7, 97 in 11 and 12, 98 in 13, and these say that their sums fail', () => {
    const short = sheets148.map((ruleSet) => rate(bestSheet(ruleSet), ruleSet)).filter((rating) => total(rating) !== 100);
    expect(short.map((rating) => `${rating.ruleSet} ${total(rating)} ${rating.caveats.includes('sums-fail')}`)).toEqual([
      '148-2023/7 99 true',
      '148-2023/11 97 true',
      '148-2023/12 97 true',
      '148-2023/13 98 true',
    ]);
  });

  test('of 1048/2019 has parts 35, 25 and 40 and no minima to check', () => {
    const rating = rate(bestSheet(sheets1048[0]!), sheets1048[0]!);
    expect(rating).toMatchObject({ points: { total: 100, parts: { A: 35, B: 25, C: 40 } }, stars: 5 });
    expect(rating.caveats).toEqual(['not-official', 'minima-not-obtained']);
  });
});

describe('star = band and minima', () => {
  // Set 5: C.7 (uniqueness) marks its third option for 4★ and its best for 5★.
  const oneShort = bestSheet(set5, { 'C.7': 'c', 'A.1.1': 'b', 'A.1.2': 'b', 'A.1.3': 'b', 'C.11': 'a', 'C.10': 'a' });

  test('92 points with one unmet 5★ minimum is 4★', () => {
    const rating = rate(oneShort, set5);
    expect(rating).toMatchObject({ points: { total: 92 }, band: 5, stars: 4, policies: { stepDown: 'automatic' } });
    expect(rating).toMatchObject({ unmet: { 3: [], 4: [], 5: [{ criterion: 'C.7', needs: 5, has: 3, option: 'd' }] } });
  });

  test('or goes back to the council, where the policy says so', () => {
    expect(rate(oneShort, set5, { stepDown: 'sent-back' })).toMatchObject({
      band: 5,
      stars: null,
      policies: { stepDown: 'sent-back' },
    });
  });

  test('92 points with an unmet 3★ minimum is 2★ when minima add up, 5★ when each star has its own', () => {
    const sheet = bestSheet(set5, { 'A.2.2': 'b', 'A.1.1': 'a', 'A.1.2': 'b', 'A.1.3': 'b', 'C.11': 'b', 'C.10': 'a' });
    expect(rate(sheet, set5)).toMatchObject({
      points: { total: 92 },
      band: 5,
      stars: 2,
      policies: { stepDown: 'automatic', minima: 'cumulative' },
    });
    expect(rate(sheet, set5, { minima: 'own-star' })).toMatchObject({ stars: 5, policies: { minima: 'own-star' } });
  });

  test('a mark on the lowest printed option is missed by "none of the levels"', () => {
    const none = bestSheet(set5, { 'A.2.3': null });
    expect(rate(none, set5)).toMatchObject({
      points: { total: 97 },
      stars: 2,
      policies: { none: 'allowed', stepDown: 'automatic' },
    });
    expect(rate(bestSheet(set5, { 'A.2.3': 'a' }), set5)).toMatchObject({ points: { total: 98 }, stars: 3 });
    expect(codes(none, set5, { none: 'refused' })).toEqual(['A.2.3 SHEET_NONE_REFUSED']);
  });
});

describe('illegal sheets give issues, never a score', () => {
  test.each([
    ['an unknown option', { 'A.1.1': 'z' }, ['A.1.1 SHEET_OPTION_UNKNOWN z']],
    ['two options', { 'A.1.1': ['a', 'b'] }, ['A.1.1 SHEET_TWO_OPTIONS a, b']],
    ['an unknown criterion', { 'Z.9': 'a' }, ['Z.9 SHEET_CRITERION_UNKNOWN']],
    ['a criterion named as a member of every object', { constructor: 'a' }, ['constructor SHEET_CRITERION_UNKNOWN']],
    ['a story structure without a story', { 'B.5.1': 'a' }, ['B.5.2 SHEET_STORY_MISSING B.5.1']],
    ['a story structure where no story was marked', { 'B.5.1': null }, ['B.5.2 SHEET_STORY_MISSING B.5.1']],
    ['a percentage where none is asked', { 'C.7': { percent: 60 } }, ['C.7 SHEET_PERCENT_NOT_TAKEN 60']],
    ['a percentage over 100', { 'A.3.3': { percent: 101 } }, ['A.3.3 SHEET_PERCENT_RANGE 101']],
    ['no number', { 'A.3.3': { percent: Number.NaN } }, ['A.3.3 SHEET_PERCENT_RANGE NaN']],
    ['an empty list', { 'A.1.1': [] }, ['A.1.1 SHEET_BLANK']],
  ])('%s', (_, changes, issues) => {
    expect(codes(bestSheet(set5, changes), set5)).toEqual(issues);
  });

  test('a criterion left blank, unless the policy reads it as none', () => {
    const answers = { ...bestSheet(set5).answers };
    delete answers['C.11'];
    const sheet = { ruleSet: set5.ref, answers };
    expect(codes(sheet, set5)).toEqual(['C.11 SHEET_BLANK']);
    expect(rate(sheet, set5, { blank: 'none' })).toMatchObject({ points: { total: 97 }, policies: { blank: 'none' } });
  });

  test('the sheet of another rule set, a finding that the sheet does not know', () => {
    expect(codes(bestSheet(set5), set16)).toEqual(['26-2026/16 SHEET_OTHER_RULE_SET 26-2026/5']);
    expect(codes({ ...bestSheet(set5), findings: ['sensory-zero'] }, set5)).toEqual(['sensory-zero SHEET_FINDING_UNKNOWN']);
  });

  test('both cases of a choose-one, in one criterion or across the sheet', () => {
    expect(codes(bestSheet(set26, { 'C.8': ['b', 'd'] }), set26)).toEqual(['C.8 SHEET_BOTH_CASES b, d']);
    expect(codes(bestSheet(set26, { 'C.8': 'd' }), set26)).toEqual(['26-2026/26 SHEET_CASES_MIXED']);
    expect(rate(bestSheet(set26, { 'C.8': 'd' }), set26, { cases: 'each-criterion' })).toMatchObject({
      points: { total: 100 },
      policies: { cases: 'each-criterion' },
    });
    expect(total(rate(bestSheet(set26, { 'C.8': 'd', 'C.9': 'd', 'C.15': 'd' }), set26))).toBe(100);
  });

  test('no story: its structure stays unmarked, and that is legal', () => {
    expect(rate(bestSheet(set5, { 'B.5.1': 'a', 'B.5.2': null }), set5, { none: 'refused' })).toMatchObject({
      points: { total: 93 },
      band: 5,
      stars: 3,
    });
  });
});

describe('gates', () => {
  test.each<[RuleSet, GateCode, string]>([
    [set5, 'forged-dossier', 'knock-out'],
    [set5, 'copied-product', 'knock-out'],
    [set5, 'unsafe-impurities', 'stop'],
    [sheets26[0]!, 'not-all-from-province', 'not-assessed'],
    [sheets26[0]!, 'common-staple', 'not-assessed'],
    [sheets26[16]!, 'production-licence-missing', 'knock-out'],
    [sheets26[20]!, 'intellectual-property-breach', 'knock-out'],
  ])('%o %s: %s, without points or stars', (ruleSet, finding, outcome) => {
    const rating = rate({ ...bestSheet(ruleSet), findings: [finding] }, ruleSet);
    expect(rating).toMatchObject({ outcome, gates: [{ code: finding }] });
    expect(rating).not.toHaveProperty('points');
    expect(rating).not.toHaveProperty('stars');
  });

  test('bottled water stops at a 0 in any of C.6.1 to C.6.4, and only there', () => {
    for (const id of ['C.6.1', 'C.6.2', 'C.6.3', 'C.6.4']) {
      expect(rate(bestSheet(set16, { [id]: 'a' }), set16)).toMatchObject({
        outcome: 'stop',
        gates: [{ code: 'sensory-zero', criterion: 'C.6.4' }],
      });
      expect(stars(rate(bestSheet(set16, { [id]: null }), set16))).toBe('stop');
    }
    expect(total(rate(bestSheet(set16, { 'C.7': 'a' }), set16))).toBe(95);
    expect(total(rate(bestSheet(set5, { 'C.6.1': 'a' }), set5))).toBe(98);
  });

  test('a knock-out outranks a stop', () => {
    const rating = rate({ ...bestSheet(set5), findings: ['unsafe-impurities', 'forged-dossier'] }, set5);
    expect(rating).toMatchObject({ outcome: 'knock-out', gates: [{ code: 'forged-dossier' }, { code: 'unsafe-impurities' }] });
  });
});

const points = (id: string, percent: number, policy = {}): [number, object] => {
  const rating = rate(bestSheet(set5, { [id]: { percent } }), set5, policy);
  return rating.outcome === 'rated' ? [rating.points.total - (100 - 3), rating.policies] : [Number.NaN, {}];
};

describe('a measured percentage', () => {
  test.each([
    [0, 0],
    [24.9, 0],
    [25, 1],
    [49.9, 1],
    [50, 2],
    [74.9, 2],
    [75.1, 3],
    [100, 3],
  ])('%f %% local labour earns %i', (percent, earned) => {
    expect(points('A.3.3', percent)).toEqual([earned, {}]);
  });

  test.each([
    [0, 0],
    [49.9, 0],
    [50, 1],
    [74.9, 1],
    [75.1, 2],
    [100, 2],
  ])('%f %% under supply contracts earns %i', (percent, earned) => {
    const rating = rate(bestSheet(set5, { 'A.1.4': { percent } }), set5);
    expect(total(rating) - 97).toBe(earned);
  });

  test('exactly 75 % is a policy, and the rating says which', () => {
    expect(points('A.3.3', 75)).toEqual([3, { labourAt75: 'higher' }]);
    expect(points('A.3.3', 75, { labourAt75: 'lower' })).toEqual([2, { labourAt75: 'lower' }]);
    expect(rate(bestSheet(set5, { 'A.1.4': { percent: 75 } }), set5)).toMatchObject({
      points: { total: 98 },
      policies: { contractsAt75: 'lower' },
    });
    expect(rate(bestSheet(set5, { 'A.1.4': { percent: 75 } }), set5, { contractsAt75: 'higher' })).toMatchObject({
      points: { total: 99 },
    });
  });

  test('148/2023 prints no range under 50 % labour', () => {
    const set = sheets148[4]!;
    const id = set.criteria.find(({ role }) => role === 'local-labour')!.id;
    const at = (percent: number): number => total(rate(bestSheet(set, { [id]: { percent } }), set));
    expect([49, 50, 76].map(at)).toEqual([97, 98, 100]);
  });
});

describe('properties over real sheets', () => {
  const ruleSets = [set5, set16, set26, sheets148[1]!, sheets1048[3]!];

  test.each(ruleSets.map((ruleSet) => [ruleSet.ref, ruleSet] as const))(
    '%s: raising one option lowers neither points nor stars',
    (_, ruleSet) => {
      fc.assert(
        fc.property(anySheet(ruleSet), fc.nat(), fc.nat(), (sheet, place, step) => {
          const before = rate(sheet, ruleSet);
          const criterion = ruleSet.criteria[place % ruleSet.criteria.length]!;
          const from = criterion.options.find(({ id }) => id === sheet.answers[criterion.id]);
          const ofCase =
            from?.case ??
            ruleSet.criteria.flatMap(
              ({ id, options }) => options.find((option) => option.id === sheet.answers[id])?.case ?? [],
            )[0];
          const higher = criterion.options.filter(
            (option) =>
              option.points > (from?.points ?? 0) &&
              (ofCase === undefined || option.case === undefined || option.case === ofCase),
          );
          const to = higher[step % Math.max(1, higher.length)];
          if (to === undefined) return;
          const after = rate({ ...sheet, answers: { ...sheet.answers, [criterion.id]: to.id } }, ruleSet);
          if (after.outcome === 'illegal') expect(criterion.needsStory).toBeDefined();
          if (before.outcome !== 'rated' || after.outcome === 'illegal') return;
          expect(total(after)).toBeGreaterThan(total(before));
          expect(stars(after)).toBeGreaterThanOrEqual(before.stars ?? 0);
        }),
        { numRuns: 400, seed: 26 },
      );
    },
  );

  test('parts add up to the total, and a star is never above its band', () => {
    fc.assert(
      fc.property(anySheet(set5), (sheet) => {
        const rating = rate(sheet, set5);
        if (rating.outcome !== 'rated') throw new Error(rating.outcome);
        expect(rating.points.parts.A + rating.points.parts.B + rating.points.parts.C).toBe(rating.points.total);
        expect(rating.stars).toBeLessThanOrEqual(rating.band);
        expect(rating.caveats).toContain('not-official');
      }),
      { numRuns: 200, seed: 26 },
    );
  });
});
