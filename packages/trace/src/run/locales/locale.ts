import type { RunProblem } from '../run-error.ts';

/** One sentence for each code. */
export type RunSentences = { readonly [C in RunProblem['code']]: (problem: Extract<RunProblem, { code: C }>) => string };
