import { QR_SENTENCES_EN } from './locales/en.ts';
import { QR_SENTENCES_VI } from './locales/vi.ts';

/** Why there is no symbol, or no drawing of it. A rename is a breaking change. Lengths in millimetres. */
export type QrProblem =
  | { code: 'ERR_QR_EMPTY' }
  | { code: 'ERR_QR_NOT_UNICODE' }
  | { code: 'ERR_QR_TOO_LONG'; characters: number; errorCorrection: string; version?: number }
  | { code: 'ERR_QR_OPTION'; option: string; value: string; expected: string }
  | { code: 'ERR_QR_MODULE_SIZE'; moduleMm: number; quietZone: number }
  | { code: 'ERR_QR_DOTS'; dots: number; dpi: number; quietZone: number };

export type QrErrorCode = QrProblem['code'];

/** A text that no QR symbol holds, or a size that no printer makes. `sentence` says it in both languages. */
export class QrError extends Error {
  override readonly name = 'QrError';
  readonly code: QrErrorCode;
  readonly details: Readonly<QrProblem>;
  readonly sentence: { readonly vi: string; readonly en: string };

  constructor(problem: QrProblem) {
    // `as never`: TypeScript does not see that the sentence and the problem have the same code.
    const sentence = { vi: QR_SENTENCES_VI[problem.code](problem as never), en: QR_SENTENCES_EN[problem.code](problem as never) };
    super(`${sentence.vi} | ${sentence.en}`);
    this.code = problem.code;
    this.details = problem;
    this.sentence = sentence;
  }
}
