import { run } from '../../packages/trace/bench/runs.ts';
import { type BenchBlock, table } from './block.ts';

export const runs: BenchBlock = {
  id: 'runs',
  title: 'Runs of labels',
  intro:
    'What `ocop run` does for every label, step by step. A label of a run takes each step once; the whole is measured in docs/runs.md.',
  async run() {
    return table(
      ['step', 'a second'],
      (await run()).map(({ task, perSecond }) => [task, perSecond]),
    );
  },
};
