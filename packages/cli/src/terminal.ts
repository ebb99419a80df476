import { SingleBar } from 'cli-progress';
import colors from 'picocolors';

/** Where a command speaks. Results go to standard output; progress, notices and errors to standard error, so that `--json` stays clean. */
export interface Terminal {
  readonly json: boolean;
  /** A line for people; nothing under `--json`. */
  line(text?: string): void;
  /** The machine's result; nothing without `--json`. */
  result(value: unknown): void;
  notice(text: string): void;
  /** Runs long work under a bar; `label` in Vietnamese. The bar shows only on a terminal. */
  progress<T>(label: string, work: (report: (done: number, total: number) => void) => Promise<T>): Promise<T>;
}

export function createTerminal({ json }: { readonly json: boolean }): Terminal {
  return {
    json,
    line: (text = '') => {
      if (!json) process.stdout.write(`${text}\n`);
    },
    result: (value) => {
      if (json) process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
    },
    notice: (text) => {
      process.stderr.write(`${text}\n`);
    },
    async progress(label, work) {
      const bar = new SingleBar({
        format: `${label.padEnd(26)} ${colors.green('{bar}')} {value}/{total}`,
        barCompleteChar: '█',
        barIncompleteChar: '░',
        barsize: 24,
        hideCursor: true,
        clearOnComplete: false,
        stream: process.stderr,
      });
      let started = false;
      try {
        return await work((done, total) => {
          if (json || total === 0) return;
          if (started) bar.setTotal(total);
          else bar.start(total, 0);
          started = true;
          bar.update(done);
        });
      } finally {
        if (started) bar.stop();
      }
    },
  };
}
