import { run } from '../../packages/verify/bench/catalogue.ts';
import { type BenchBlock, table } from './block.ts';

export const catalogue: BenchBlock = {
  id: 'catalogue',
  title: 'Catalogue',
  intro:
    "A shop's list of 18,000 products against a published index, offline, ES256, one core: reading the index, every signature, authority, status, standing and claim. One row in ten claims a star too many. Memory is what the process grew by.",
  async run() {
    const { rows, rowsPerSecond, seconds, memoryMb, indexMb, counts } = await run();
    return table(
      ['rows', 'rows/s', 'seconds', 'memory, MB', 'index, MB gzip', 'hold', 'false'],
      [[rows, rowsPerSecond, seconds, memoryMb, indexMb, counts['holds'] ?? 0, counts['false'] ?? 0]],
    );
  },
};
