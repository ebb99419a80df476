import { SERIAL_SENTENCES_EN } from './locales/en.ts';
import { SERIAL_SENTENCES_VI } from './locales/vi.ts';

/** Why there is no serial. A rename is a breaking change. */
export type SerialProblem =
  | { code: 'ERR_SERIAL_SECRET'; bytes: number }
  | { code: 'ERR_SERIAL_SCOPE'; field: string }
  | { code: 'ERR_SERIAL_COUNTER'; counter: number }
  | { code: 'ERR_SERIAL_FORMAT'; serial: string };

/** A misuse of the serial room. `sentence` says it in both languages; it never holds the secret. */
export class SerialError extends Error {
  override readonly name = 'SerialError';
  readonly code: SerialProblem['code'];
  readonly details: Readonly<SerialProblem>;
  readonly sentence: { readonly vi: string; readonly en: string };

  constructor(problem: SerialProblem) {
    // `as never`: TypeScript does not see that the sentence and the problem have the same code.
    const sentence = {
      vi: SERIAL_SENTENCES_VI[problem.code](problem as never),
      en: SERIAL_SENTENCES_EN[problem.code](problem as never),
    };
    super(`${sentence.vi} | ${sentence.en}`);
    this.code = problem.code;
    this.details = problem;
    this.sentence = sentence;
  }
}
