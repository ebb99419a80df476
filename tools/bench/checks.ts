import { run, type VerifyBenchRow } from '../../packages/verify/bench/verify.ts';
import { type BenchBlock, ratio, table } from './block.ts';
import { runInChromium } from './in-chromium.ts';

/** Each task against jose's on the same platform, under the same algorithm. */
function lines(platform: string, rows: readonly VerifyBenchRow[]): (string | number)[][] {
  return rows.map(({ alg, task, perSecond }) => {
    const jose = rows.find((peer) => peer.alg === alg && peer.task.endsWith('jose'));
    return [platform, alg, task, perSecond, ratio(perSecond, jose?.perSecond)];
  });
}

export const checks: BenchBlock = {
  id: 'checks',
  title: 'Checks',
  intro:
    'Checks a second with all files at hand, in Node and in a page of Chromium. “Read and signature” is the same work for all: the text taken apart, its payload read, its signature checked – here with the shape of every member besides. The ratio is against jose reading the same credential; what `verify` does beyond it is authority, status and standing. jose reads no labels.',
  async run() {
    const inNode = await run();
    const { result: inPage, browser } = await runInChromium('packages/verify/bench/verify.ts');
    return table(
      ['platform', 'algorithm', 'task', 'checks/s', 'ratio'],
      [...lines(`Node ${process.versions.node}`, inNode), ...lines(browser, inPage as VerifyBenchRow[])],
    );
  },
};
