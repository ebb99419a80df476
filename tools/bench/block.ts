/** One section of docs/benchmarks.md: what `pnpm bench <id>` measures in one run, beside peers. */
export interface BenchBlock {
  readonly id: string;
  readonly title: string;
  /** What the figures are and what the ratio is against. */
  readonly intro: string;
  /** Measures; gives the section's body in Markdown. */
  run(): Promise<string>;
}

/** A Markdown table. */
export const table = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export const ratio = (value: number, base: number | undefined): string =>
  base === undefined || base === 0 ? '–' : (value / base).toFixed(2);
