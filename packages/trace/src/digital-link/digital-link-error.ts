import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import type { DigitalLinkErrorCode, Problem, ProblemDetails } from './problem.ts';
import { type Repair, suggestRepair } from './suggest-repair.ts';

/** A URI that does not parse, or values that do not make one. `code` is stable; `sentence` says it in both languages. */
export class DigitalLinkError extends Error {
  override readonly name = 'DigitalLinkError';
  readonly code: DigitalLinkErrorCode;
  /** Index of the first wrong character: in the URI when reading, in the offending value or stem when writing. */
  readonly position: number;
  readonly details: Readonly<ProblemDetails>;
  readonly sentence: { readonly vi: string; readonly en: string };
  readonly #uri: string | undefined;
  #suggestion: Repair | null | undefined;

  /** `uri` is what was read; none when writing. */
  constructor({ code, position, details }: Problem, uri?: string) {
    const shown = details.value === undefined ? details : { ...details, value: details.value.slice(0, 40) };
    const sentence = { vi: vi.problems[code](shown, position), en: en.problems[code](shown, position) };
    super(`${sentence.vi} | ${sentence.en}`);
    this.code = code;
    this.position = position;
    this.details = shown;
    this.sentence = sentence;
    this.#uri = uri;
  }

  /** A link that is right and as near as can be, with what has to be done; undefined where nothing sensible is known. Found on first use. */
  get suggestion(): Repair | undefined {
    if (this.#suggestion === undefined) {
      this.#suggestion = (this.#uri === undefined ? undefined : suggestRepair(this.#uri)) ?? null;
    }
    return this.#suggestion ?? undefined;
  }
}
