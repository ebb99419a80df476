import * as fc from 'fast-check';
import type { Criterion, Option, RecognisedStars, RuleSet } from '../criteria/rule-set.ts';
import type { Answer, ScoreSheet } from '../rating/score-sheet.ts';

/** Each criterion answered by its best option (the first case, where there are two). */
export function bestSheet(ruleSet: RuleSet, changes: Readonly<Record<string, Answer>> = {}): ScoreSheet {
  const answers: Record<string, Answer> = {};
  for (const { id, options } of ruleSet.criteria) {
    const allowed = options.filter((option) => (option.case ?? 1) === 1);
    answers[id] = allowed.reduce((best, option) => (option.points > best.points ? option : best)).id;
  }
  return { ruleSet: ruleSet.ref, answers: { ...answers, ...changes } };
}

/** A legal sheet: any option of one case, or none; the story's structure only where there is a story. */
export function anySheet(ruleSet: RuleSet): fc.Arbitrary<ScoreSheet> {
  const picks = fc.tuple(fc.constantFrom(1, 2), ...ruleSet.criteria.map(() => fc.double({ min: 0, max: 0.999, noNaN: true })));
  return picks.map(([ofCase, ...places]) => {
    const answers: Record<string, Answer> = {};
    const points: Record<string, number> = {};
    for (const [index, { id, options, needsStory }] of ruleSet.criteria.entries()) {
      const allowed = [undefined, ...options.filter((option) => (option.case ?? ofCase) === ofCase)];
      const option =
        needsStory !== undefined && !points[needsStory] ? undefined : allowed[Math.floor(places[index]! * allowed.length)];
      answers[id] = option?.id ?? null;
      points[id] = option?.points ?? 0;
    }
    return { ruleSet: ruleSet.ref, answers };
  });
}

export interface TinyCriterion {
  readonly points: readonly number[];
  readonly minima?: Partial<Record<RecognisedStars, number>>;
  /** Place of the story criterion that this one hangs on. */
  readonly story?: number;
  /** Cases of the options, in their order. */
  readonly cases?: readonly (1 | 2)[];
}

const id = (place: number): string => `A.1.${place + 1}`;

/** A made-up sheet of a few criteria, small enough to try every answer. */
export function tinyRuleSet(criteria: readonly TinyCriterion[]): RuleSet {
  return {
    ref: '26-2026/99',
    decision: '26-2026',
    productSet: 99,
    text: 0,
    lead: [],
    samples: 0,
    parts: [{ id: 'A', maxPoints: 100, text: 0, sections: [] }],
    criteria: criteria.map(({ points, minima = {}, story, cases }, place): Criterion => ({
      id: id(place),
      part: 'A',
      section: '1',
      text: 0,
      maxPoints: Math.max(...points),
      options: points.map((value, option): Option => {
        const ofCase = cases?.[option];
        return { id: 'abcdefgh'[option]!, points: value, text: 0, ...(ofCase === undefined ? {} : { case: ofCase }) };
      }),
      minima,
      evidence: [],
      status: 'confirmed',
      ...(story === undefined ? {} : { needsStory: id(story) }),
    })),
    gates: [],
    anomalies: [],
  };
}
