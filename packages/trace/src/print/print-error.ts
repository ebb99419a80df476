import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';

/** Millimetres. */
interface Size {
  width: number;
  height: number;
}

/** Why a sheet was not made. A rename is a breaking change. `label` counts from 0; `fitting` are the stocks that the label does fit. */
export type PrintProblem =
  | { code: 'ERR_PRINT_COUNT'; count: number; max: number }
  | { code: 'ERR_PRINT_SHEET' }
  | { code: 'ERR_PRINT_STOCK'; stock: string; stockMm: Size; labelMm: Size; fitting: readonly string[] }
  | { code: 'ERR_PRINT_ORDER'; at: string; problem: { vi: string; en: string } }
  | { code: 'ERR_PRINT_NO_KEY'; product: string }
  | { code: 'ERR_PRINT_UNKNOWN'; what: 'template' | 'stock'; name: string; known: string }
  | { code: 'ERR_PRINT_TEMPLATE'; at: string; problem: { vi: string; en: string } }
  | { code: 'ERR_PRINT_MODULE'; moduleMm: number }
  | { code: 'ERR_PRINT_LABEL_TOO_SMALL'; label: number; symbolMm: number }
  | { code: 'ERR_PRINT_FIELD_LENGTH'; label: number; field: string; max: number }
  | { code: 'ERR_PRINT_STARS'; label: number }
  | { code: 'ERR_PRINT_PLACEHOLDER_HOST'; label: number; host: string };

/** A misuse that would print wrong labels: nothing was drawn. */
export class PrintError extends Error {
  override readonly name = 'PrintError';
  readonly code: PrintProblem['code'];
  readonly details: Readonly<PrintProblem>;
  readonly sentence: { readonly vi: string; readonly en: string };

  constructor(problem: PrintProblem) {
    // `as never`: TypeScript does not see that the sentence and the problem have the same code.
    const sentence = { vi: vi.problems[problem.code](problem as never), en: en.problems[problem.code](problem as never) };
    super(`${sentence.vi} | ${sentence.en}`);
    this.code = problem.code;
    this.details = problem;
    this.sentence = sentence;
  }
}
