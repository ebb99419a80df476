import type { QrProblem } from '../qr-error.ts';

/** One sentence for each code. */
export type QrSentences = { readonly [C in QrProblem['code']]: (problem: Extract<QrProblem, { code: C }>) => string };
