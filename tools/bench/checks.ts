import { run } from '../../packages/verify/bench/verify.ts';
import { type BenchBlock, ratio, table } from './block.ts';

export const checks: BenchBlock = {
  id: 'checks',
  title: 'Checks',
  intro:
    "Checks a second with all files at hand. The ratio is against jose's bare signature check of the same credential: the rest is what authority, status and standing cost.",
  async run() {
    const rows = await run();
    return table(
      ['algorithm', 'task', 'checks/s', 'ratio'],
      rows.map((row) => [
        row.alg,
        row.task,
        row.perSecond,
        ratio(row.perSecond, rows.find((peer) => peer.alg === row.alg && peer.task.startsWith('jose'))?.perSecond),
      ]),
    );
  },
};
