import { run } from '../../packages/core/bench/import.ts';
import { type BenchBlock, ratio, table } from './block.ts';

export const imports: BenchBlock = {
  id: 'import',
  title: 'Import',
  intro: 'Rows a second of a list of 11,400 real rows. The ratio is against the CSV parser alone that stands under it.',
  async run() {
    const rows = await run();
    return table(
      ['task', 'rows/s', 'ratio'],
      rows.map((row) => [
        row.task,
        row.rowsPerSecond,
        ratio(row.rowsPerSecond, rows.find((peer) => peer.task.startsWith('papaparse'))?.rowsPerSecond),
      ]),
    );
  },
};
