import { run } from '../../packages/trace/bench/qr.ts';
import { type BenchBlock, ratio, table } from './block.ts';

export const qr: BenchBlock = {
  id: 'qr',
  title: 'QR symbols',
  intro:
    'Symbols a second and modules a side, error correction M or better. Fewer modules are smaller labels. The ratio is against `qrcode` on the same text.',
  async run() {
    const rows = await run();
    return table(
      ['text', 'library', 'symbols/s', 'ratio', 'modules'],
      rows.map((row) => [
        row.payload,
        row.library,
        row.symbolsPerSecond,
        ratio(
          row.symbolsPerSecond,
          rows.find((peer) => peer.payload === row.payload && peer.library === 'qrcode')?.symbolsPerSecond,
        ),
        row.modules,
      ]),
    );
  },
};
