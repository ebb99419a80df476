import type { ProblemDetails } from '../digital-link/problem.ts';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import type { ElementStringErrorCode, ElementStringProblem } from './problem.ts';

/** A text that is no element string, or elements that do not make one. `code` is stable; `sentence` says it in both languages. */
export class ElementStringError extends Error {
  override readonly name = 'ElementStringError';
  readonly code: ElementStringErrorCode;
  readonly position: number;
  readonly details: Readonly<ProblemDetails>;
  readonly sentence: { readonly vi: string; readonly en: string };

  constructor({ code, position, details }: ElementStringProblem) {
    const shown = details.value === undefined ? details : { ...details, value: details.value.slice(0, 40) };
    const sentence = { vi: vi[code](shown, position), en: en[code](shown, position) };
    super(`${sentence.vi} | ${sentence.en}`);
    this.code = code;
    this.position = position;
    this.details = shown;
    this.sentence = sentence;
  }
}
