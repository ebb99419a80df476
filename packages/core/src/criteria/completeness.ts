import type { Decision } from './decision.ts';
import type { PartId, RuleSet } from './rule-set.ts';

/** One sum that does not come out. */
export interface SumFailure {
  readonly code: 'part-declared' | 'sections-of-part' | 'criteria-of-section' | 'criteria-of-part' | 'best-of-criterion';
  /** Part, section or criterion. */
  readonly at: string;
  readonly expected: number;
  readonly found: number;
}

export interface Completeness {
  readonly ref: RuleSet['ref'];
  /** Best options of parts A, B and C. */
  readonly best: readonly [number, number, number];
  readonly failures: readonly SumFailure[];
  readonly rows: { readonly confirmed: number; readonly partial: number; readonly inferred: number };
  /** Every sum comes out. It says nothing about the signed text. */
  readonly adds: boolean;
}

const bestOf = (options: readonly { readonly points: number }[]): number => Math.max(0, ...options.map(({ points }) => points));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * Adds a sheet up: best option = maximum, criteria = section, sections = part, parts as the decision declares (40/25/35, or 35/25/40 in 2019).
 * Failures are the transcription's and stay; nothing is repaired.
 */
export function completeness(ruleSet: RuleSet, decision: Pick<Decision, 'parts'>): Completeness {
  const failures: SumFailure[] = [];
  const check = (code: SumFailure['code'], at: string, expected: number, found: number): void => {
    if (expected !== found) failures.push({ code, at, expected, found });
  };
  const best = (['A', 'B', 'C'] satisfies PartId[]).map((id, place) => {
    const part = ruleSet.parts.find((candidate) => candidate.id === id);
    const criteria = ruleSet.criteria.filter((criterion) => criterion.part === id);
    check('part-declared', id, decision.parts[place] ?? 0, part?.maxPoints ?? 0);
    if (part !== undefined && part.sections.length > 0) {
      check('sections-of-part', id, part.maxPoints, sum(part.sections.map(({ maxPoints }) => maxPoints)));
      for (const section of part.sections) {
        const inside = criteria.filter((criterion) => criterion.section === section.id);
        check('criteria-of-section', `${id}.${section.id}`, section.maxPoints, sum(inside.map(({ maxPoints }) => maxPoints)));
      }
    } else check('criteria-of-part', id, part?.maxPoints ?? 0, sum(criteria.map(({ maxPoints }) => maxPoints)));
    for (const criterion of criteria) check('best-of-criterion', criterion.id, criterion.maxPoints, bestOf(criterion.options));
    return sum(criteria.map(({ options }) => bestOf(options)));
  });
  const count = (status: string): number => ruleSet.criteria.filter((criterion) => criterion.status === status).length;
  return {
    ref: ruleSet.ref,
    best: [best[0] ?? 0, best[1] ?? 0, best[2] ?? 0],
    failures,
    rows: { confirmed: count('confirmed'), partial: count('partial'), inferred: count('inferred') },
    adds: failures.length === 0,
  };
}
