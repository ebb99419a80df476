import type { SerialProblem } from '../serial-error.ts';

/** One sentence for each code. */
export type SerialSentences = {
  readonly [C in SerialProblem['code']]: (problem: Extract<SerialProblem, { code: C }>) => string;
};
