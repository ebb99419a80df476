import { BATCH_SENTENCES } from './locales/sentences.ts';

/** Why there is no batch, or none to believe. A rename is a breaking change. */
export type BatchProblem =
  | { code: 'ERR_BATCH_EMPTY' }
  | { code: 'ERR_BATCH_SERIAL'; serial: string }
  | { code: 'ERR_BATCH_DUPLICATE'; serial: string }
  | { code: 'ERR_BATCH_KEY'; kid: string; reason: 'unknown' | 'compromised' | 'use' | 'time' | 'product' | 'algorithm' }
  | { code: 'ERR_BATCH_MANIFEST'; problem: string }
  | { code: 'ERR_BATCH_SIGNATURE'; kid: string }
  | { code: 'ERR_BATCH_ROOT' };

/** A list of serials that is no batch, or a manifest that is not to be believed. `sentence` says it in both languages. */
export class BatchError extends Error {
  override readonly name = 'BatchError';
  readonly code: BatchProblem['code'];
  readonly details: Readonly<BatchProblem>;
  readonly sentence: { readonly vi: string; readonly en: string };

  constructor(problem: BatchProblem, options?: ErrorOptions) {
    // `as never`: TypeScript does not see that the sentence and the problem have the same code.
    const sentence = {
      vi: BATCH_SENTENCES.vi[problem.code](problem as never),
      en: BATCH_SENTENCES.en[problem.code](problem as never),
    };
    super(`${sentence.vi} | ${sentence.en}`, options);
    this.code = problem.code;
    this.details = problem;
    this.sentence = sentence;
  }
}
