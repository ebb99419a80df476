import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import set5 from '../criteria/26-2026/set-5.ts';
import set16 from '../criteria/26-2026/set-16.ts';
import tea from '../criteria/1048-2019/set-12.ts';
import type { RuleSet } from '../criteria/rule-set.ts';
import { anySheet, bestSheet, tinyRuleSet } from '../testing/sheets.ts';
import { COUNCIL_PRESETS } from './council-policy.ts';
import type { CouncilOptions, MemberSheet } from './council.ts';
import { aggregate } from './council.ts';
import { rate } from './rate.ts';
import type { Answer } from './score-sheet.ts';

// One criterion of 0–60 points and one of 0–40 without any minimum: every total from 0 to 100 can be marked.
const letters = 'abcdefgh';
const scale = tinyRuleSet([
  { points: [0, 10, 20, 30, 40, 50, 60] },
  { points: [0, 10, 20, 30] },
  { points: [0, 1, 2, 3, 4, 5, 6, 7] },
  { points: [0, 1, 2, 3] },
]);

/** A sheet of exactly `points`. */
function marked(points: number): Record<string, Answer> {
  let rest = points;
  const answers: Record<string, Answer> = {};
  for (const { id, options } of scale.criteria) {
    const place = options.reduce((best, option, at) => (option.points <= rest ? at : best), 0);
    answers[id] = letters[place]!;
    rest -= options[place]!.points;
  }
  if (rest !== 0) throw new Error(`${points} cannot be marked`);
  return answers;
}

const council = (totals: readonly number[]): MemberSheet[] =>
  totals.map((points, place) => ({ member: `m${place + 1}`, chair: place === 0, ruleSet: scale.ref, answers: marked(points) }));
const result = (totals: readonly number[], options: CouncilOptions = {}) => aggregate(council(totals), scale, options);
const stars = (totals: readonly number[]): number | null | string => {
  const rating = result(totals);
  return rating.outcome === 'rated' ? rating.stars : rating.outcome;
};

describe('the mean is exact', () => {
  test.each([3, 5, 7, 9])('%i members at 50, 70 and 90, and one point of one member below', (count) => {
    for (const [floor, above, below] of [
      [50, 3, 2],
      [70, 4, 3],
      [90, 5, 4],
    ] as const) {
      const even = Array.from({ length: count }, () => floor);
      expect(stars(even)).toBe(above);
      expect(stars([floor - 1, ...even.slice(1)])).toBe(below);
      expect(stars([floor - 1, floor + 1, ...even.slice(2)])).toBe(above);
      expect(stars([floor - 2, floor + 1, ...even.slice(2)])).toBe(below);
    }
  });

  test('a council of one rates as its sheet does', () => {
    fc.assert(
      fc.property(anySheet(set5), (sheet) => {
        const alone = rate(sheet, set5);
        const together = aggregate([{ ...sheet, member: 'm1' }], set5);
        if (alone.outcome !== 'rated' || together.outcome !== 'rated') throw new Error('both rate');
        expect([together.stars, together.band, together.mean]).toEqual([
          alone.stars,
          alone.band,
          { sum: alone.points.total, count: 1 },
        ]);
        expect(together.unmet).toEqual(alone.unmet);
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});

describe('spread and quorum', () => {
  test('a spread of 10 passes, 11 is discussed again, and the member far from the others is named', () => {
    expect(result([70, 75, 80], { spreadLimit: 10 })).toMatchObject({
      outcome: 'rated',
      spread: { highest: 80, lowest: 70, points: 10, outliers: [] },
    });
    expect(result([70, 75, 81], { spreadLimit: 10 })).toMatchObject({
      outcome: 'discuss-again',
      spread: { points: 11, outliers: [] },
    });
    expect(result([80, 80, 62], { spreadLimit: 10 })).toMatchObject({
      outcome: 'discuss-again',
      spread: { points: 18, outliers: ['m3'] },
    });
    expect(result([80, 80, 62])).toMatchObject({ outcome: 'rated', spread: { points: 18, outliers: [] } });
  });

  test('Tây Ninh: three quarters of the appointed, the chair among them', () => {
    const { policy } = COUNCIL_PRESETS['tay-ninh'];
    expect(result([70, 70, 70, 70, 70, 70], { ...policy, appointed: 8 })).toMatchObject({
      outcome: 'rated',
      policies: { spreadLimit: 10, quorum: { share: [3, 4], chair: true } },
    });
    expect(result([70, 70, 70, 70, 70], { ...policy, appointed: 8 })).toMatchObject({
      outcome: 'no-quorum',
      present: 5,
      needed: 6,
      chairMissing: false,
    });
    expect(result([70, 70, 70, 70, 70, 70], { ...policy, appointed: 9 })).toMatchObject({
      outcome: 'no-quorum',
      present: 6,
      needed: 7,
    });
    const chairless = council([70, 70, 70]).map((sheet) => ({ ...sheet, chair: false }));
    expect(aggregate(chairless, scale, policy)).toMatchObject({ outcome: 'no-quorum', chairMissing: true });
  });

  test('Đồng Tháp: the same spread, no quorum found', () => {
    expect(COUNCIL_PRESETS['dong-thap'].policy).toEqual({ spreadLimit: 10 });
  });
});

const sheets = (answers: readonly (string | null)[], ruleSet: RuleSet = set5): MemberSheet[] =>
  answers.map((answer, place) => ({ member: `m${place + 1}`, ...bestSheet(ruleSet, { 'C.7': answer }) }));

describe('minima when members disagree', () => {
  test('marks of 3, 3 and 5 miss a 5★ minimum of 5 on the mean and on every sheet', () => {
    expect(aggregate(sheets(['c', 'c', 'd']), set5)).toMatchObject({
      band: 5,
      stars: 4,
      unmet: { 5: [{ criterion: 'C.7', needs: 5, has: 11 }] },
    });
    expect(aggregate(sheets(['c', 'c', 'd']), set5, { minimaOn: 'every-sheet' })).toMatchObject({
      stars: 4,
      policies: { minimaOn: 'every-sheet' },
    });
  });

  test('marks of 1, 5 and 5 meet a 4★ minimum of 3 on the mean (11 ≥ 9), not on every sheet', () => {
    expect(aggregate(sheets(['b', 'd', 'd']), set5)).toMatchObject({
      unmet: { 4: [] },
      stars: 4,
      policies: { minimaOn: 'mean' },
    });
    expect(aggregate(sheets(['b', 'd', 'd']), set5, { minimaOn: 'every-sheet' })).toMatchObject({
      unmet: { 4: [{ criterion: 'C.7' }] },
      stars: 3,
    });
  });

  test('or are read from the sheet agreed on, which must then be given', () => {
    expect(aggregate(sheets(['c', 'c', 'd']), set5, { minimaOn: 'agreed', agreed: bestSheet(set5) })).toMatchObject({
      stars: 5,
      policies: { minimaOn: 'agreed' },
    });
    expect(aggregate(sheets(['c', 'c', 'd']), set5, { minimaOn: 'agreed' })).toMatchObject({ outcome: 'illegal' });
  });

  test('one finding knocks out, or more than half of the members have to agree', () => {
    const found = sheets(['d', 'd', 'd']).map((sheet, place) =>
      place === 0 ? { ...sheet, findings: ['forged-dossier' as const] } : sheet,
    );
    expect(aggregate(found, set5)).toMatchObject({ outcome: 'knock-out', gates: [{ code: 'forged-dossier', members: ['m1'] }] });
    expect(aggregate(found, set5, { findingsOn: 'majority' })).toMatchObject({
      outcome: 'rated',
      stars: 5,
      policies: { findingsOn: 'majority' },
    });
    const water = [bestSheet(set16, { 'C.6.1': 'a' }), bestSheet(set16)].map((sheet, place) => ({
      ...sheet,
      member: `m${place + 1}`,
    }));
    expect(aggregate(water, set16)).toMatchObject({ outcome: 'stop', gates: [{ code: 'sensory-zero', members: ['m1'] }] });
  });
});

test('an illegal sheet names its member, and no sheet at all is no council', () => {
  const [first, second] = council([70, 70]);
  expect(aggregate([first!, { ...second!, answers: { ...second!.answers, 'A.1.1': 'z' } }], scale)).toMatchObject({
    outcome: 'illegal',
    issues: [{ code: 'SHEET_OPTION_UNKNOWN', member: 'm2', at: 'A.1.1' }],
  });
  expect(aggregate([], scale)).toMatchObject({ outcome: 'illegal', issues: [{ code: 'SHEET_BLANK' }] });
});

test('a mean of 89.5 under the printed integers of 2019 is 4★ and says that no printed band holds it', () => {
  const id = tea.criteria.find(({ id: name }) => name === 'A.1.3')!.id;
  const low = { 'B.4.1': 'a', 'B.4.2': 'a', [id]: 'c' };
  const members = [bestSheet(tea, low), bestSheet(tea, { ...low, [id]: 'd' })].map((sheet, place) => ({
    ...sheet,
    member: `m${place}`,
  }));
  expect(aggregate(members, tea)).toMatchObject({ mean: { sum: 181, count: 2 }, stars: 5 });
  const lower = members.map((sheet) => ({ ...sheet, answers: { ...sheet.answers, 'A.3.4': 'a' } }));
  expect(aggregate(lower, tea)).toMatchObject({
    mean: { sum: 179, count: 2 },
    stars: 4,
    caveats: ['not-official', 'minima-not-obtained', 'between-printed-bands'],
  });
});
