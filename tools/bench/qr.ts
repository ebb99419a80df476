import { measureWorkers, run } from '../../packages/trace/bench/qr.ts';
import { type BenchBlock, ratio, table } from './block.ts';

export const qr: BenchBlock = {
  id: 'qr',
  title: 'QR symbols',
  intro:
    'Symbols a second on one thread, a new text for every call, error correction M or better; best of five interleaved rounds. Fewer modules are smaller labels. The ratio is ours against that row, on the same text and task. libqrencode is measured where a C compiler and `libqrencode-dev` are installed.',
  async run() {
    const rows = await run();
    const ours = (row: (typeof rows)[number]) =>
      rows.find(({ payload, task, library }) => library === '@ocop/trace' && payload === row.payload && task === row.task);
    const [one, two] = [await measureWorkers(1), await measureWorkers(2)];
    return [
      table(
        ['text', 'task', 'library', 'symbols/s', 'ours ÷ this', 'modules'],
        rows.map((row) => [
          row.payload,
          row.task,
          row.library,
          row.symbolsPerSecond,
          ratio(ours(row)?.symbolsPerSecond ?? 0, row.symbolsPerSecond),
          row.modules,
        ]),
      ),
      `Two workers make ${Math.round(two)} unit links a second, ${ratio(two, one)} times the ${Math.round(one)} of one.`,
    ].join('\n\n');
  },
};
