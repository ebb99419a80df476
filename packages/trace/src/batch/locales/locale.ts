import type { BatchProblem } from '../batch-error.ts';
import type { SerialCheck } from '../check-serial.ts';

/** One sentence for each code and each answer. */
export interface BatchLocale {
  readonly problems: {
    readonly [C in BatchProblem['code']]: (problem: Extract<BatchProblem, { code: C }>) => string;
  };
  readonly checks: Readonly<Record<SerialCheck, string>>;
}
