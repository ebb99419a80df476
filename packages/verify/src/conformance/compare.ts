import { answerSuite } from './answer.ts';
import type { Suite } from './suite.ts';

export interface CaseResult {
  readonly suite: Suite['suite'];
  readonly id: string;
  readonly about: string;
  readonly passed: boolean;
  readonly expected: unknown;
  /** Undefined where another port gave no answer. */
  readonly got: unknown;
}

/** JSON with the members of every object in one order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

/**
 * Compares answers with what the cases expect, in their order. `answers` (case id → answer, as vectors/README.md says) are another port's;
 * without them this package answers.
 */
export async function runConformance(
  suites: readonly Suite[],
  answers?: Readonly<Record<string, unknown>>,
): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const suite of suites) {
    const ours = answers ? undefined : await answerSuite(suite);
    for (const { id, about, expect } of suite.cases) {
      const got = ours ? ours.get(id) : answers?.[id];
      results.push({ suite: suite.suite, id, about, passed: canonical(got) === canonical(expect), expected: expect, got });
    }
  }
  return results;
}
