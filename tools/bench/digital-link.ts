import { run } from '../../packages/trace/bench/digital-link.ts';
import { type BenchBlock, ratio, table } from './block.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

export const digitalLink: BenchBlock = {
  id: 'digital-link',
  title: 'GS1 Digital Links',
  intro:
    'Agreement with the verdicts in the tests of GS1’s engine and with the links of `packages/trace/vectors/digital-link.json`, and whole validations a second on one thread, a new link for every call; best of five interleaved rounds. Our own vectors are no neutral ground: they were made by class of rule, so a reader that leaves out one rule loses a whole class. GS1’s own engine is not on npm and was not run.',
  async run() {
    const rows = run();
    const [ours] = rows;
    return table(
      ['library', 'engine’s verdicts', 'our vectors', 'wrongly accepted', 'wrongly refused', 'links/s', 'ours ÷ this'],
      rows.map((row) => [
        row.library,
        percent(row.engine),
        percent(row.generated),
        row.falseAccepts,
        row.falseRejects,
        row.linksPerSecond,
        ratio(ours?.linksPerSecond ?? 0, row.linksPerSecond),
      ]),
    );
  },
};
