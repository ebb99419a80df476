/** Exit codes, the same for every command. */
export const EXIT = {
  ok: 0,
  /** The answer is no: a label is not verified, a list has errors. */
  negative: 1,
  /** The command was called wrongly, or a file cannot be used. */
  usage: 2,
} as const;

/** Something the caller can put right, said in both languages. Nothing was written. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly sentence: { readonly vi: string; readonly en: string };
  readonly exitCode: number;

  constructor(sentence: { readonly vi: string; readonly en: string }, exitCode: number = EXIT.usage, options?: ErrorOptions) {
    super(sentence.en, options);
    this.sentence = sentence;
    this.exitCode = exitCode;
  }
}
