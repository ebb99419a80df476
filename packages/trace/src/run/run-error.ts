import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';

/** Why a run did not start or end. A rename is a breaking change. */
export type RunProblem =
  | { code: 'ERR_RUN_PLAN'; at: string; problem: { readonly vi: string; readonly en: string } }
  | { code: 'ERR_RUN_STAR_SIGN' }
  | { code: 'ERR_RUN_SERIAL_ROOM' }
  | { code: 'ERR_RUN_OTHER_PLAN'; folder: string }
  | { code: 'ERR_RUN_FOLDER'; folder: string }
  | { code: 'ERR_RUN_BUSY'; folder: string; pid: number }
  | { code: 'ERR_RUN_STOPPED'; done: number; total: number }
  | { code: 'ERR_RUN_WORKER'; part: number }
  | { code: 'ERR_RUN_RECORD'; part: number };

/** What is on disk stays, and the same call goes on from it. `sentence` says what was wrong in both languages. */
export class RunError extends Error {
  override readonly name = 'RunError';
  readonly code: RunProblem['code'];
  readonly details: Readonly<RunProblem>;
  readonly sentence: { readonly vi: string; readonly en: string };

  constructor(problem: RunProblem, options?: ErrorOptions) {
    // `as never`: TypeScript does not see that the sentence and the problem have the same code.
    const sentence = { vi: vi[problem.code](problem as never), en: en[problem.code](problem as never) };
    super(`${sentence.vi} | ${sentence.en}`, options);
    this.code = problem.code;
    this.details = problem;
    this.sentence = sentence;
  }
}
