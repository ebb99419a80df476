import { execFileSync } from 'node:child_process';
import type { HistoryBenchRow } from '../../packages/core/bench/history.ts';
import { type BenchBlock, table } from './block.ts';

const SIZES = [2000, 20_000, 200_000];

export const history: BenchBlock = {
  id: 'history',
  title: 'History',
  intro:
    'Import of a list and of four events a product, then the state of every product on one day, each size in a process of its own. Times are processor time of that process. Peak memory is the whole process, with the texts. Ten times the rows should take ten times as long: the last column is the time a row against the line above.',
  run() {
    const rows = SIZES.map((size) => {
      const script = `import { measure } from './packages/core/bench/history.ts'; console.log(JSON.stringify(measure(${size})));`;
      return JSON.parse(
        execFileSync(
          process.execPath,
          ['--conditions=ocop-source', '--max-old-space-size=6144', '--input-type=module', '-e', script],
          { encoding: 'utf8' },
        ),
      ) as HistoryBenchRow;
    });
    return Promise.resolve(
      table(
        ['products', 'events', 'import rows/s', 'folds/s', 'processor seconds in all', 'peak MB', 'time a row'],
        rows.map((row, index) => {
          const before = rows[index - 1];
          const share =
            before === undefined ? '–' : (row.secondsInAll / row.products / (before.secondsInAll / before.products)).toFixed(2);
          return [
            row.products,
            row.events,
            row.importRowsPerSecond,
            row.foldsPerSecond,
            row.secondsInAll,
            row.peakMegabytes,
            share,
          ];
        }),
      ),
    );
  },
};
