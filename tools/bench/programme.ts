import { execFileSync } from 'node:child_process';
import { type BenchBlock, table } from './block.ts';

interface Run {
  readonly products: number;
  readonly rows: number;
  readonly events: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly peakMegabytes: number;
}

const SIZES = [2_000, 20_000, 200_000];

function run(products: number): Run {
  const args = ['--conditions=ocop-source', '--max-old-space-size=8192', 'packages/cli/bench/programme-run.ts', String(products)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 })) as Run;
}

const total = ({ stages }: Run): number => Object.values(stages).reduce((sum, ms) => sum + ms, 0);

export const programme: BenchBlock = {
  id: 'programme',
  title: 'Programme',
  intro:
    'From the text of a list to the whole report (page, JSON, CSV), each size in a process of its own. Two rows and four events a product; eight targets. Times are of the processor, garbage collection included; microseconds a product stay level where the cost is linear.',
  async run() {
    const runs = SIZES.map(run);
    const stages = Object.keys(runs[0]?.stages ?? {});
    return table(
      [
        'products',
        'rows',
        'events',
        ...stages.map((stage) => `${stage}, ms`),
        'all, s',
        'rows/s',
        'µs a product',
        'peak memory, MB',
      ],
      runs.map((each) => [
        each.products,
        each.rows,
        each.events,
        ...stages.map((stage) => Math.round(each.stages[stage] ?? 0)),
        (total(each) / 1000).toFixed(1),
        Math.round((each.rows / total(each)) * 1000),
        Math.round((total(each) * 1000) / each.products),
        each.peakMegabytes,
      ]),
    );
  },
};
