import { execFileSync } from 'node:child_process';
import { type BenchBlock, table } from './block.ts';

export const rating: BenchBlock = {
  id: 'rating',
  title: 'Rating',
  intro:
    'One core. Sizes are minified with everything the subpath needs, zod and papaparse included where it needs them; the bare core holds no criteria table.',
  run() {
    execFileSync('pnpm', ['--filter', '@ocop/core', 'run', 'build'], { stdio: 'ignore', shell: process.platform === 'win32' });
    const lines = execFileSync(process.execPath, ['--conditions=ocop-source', 'tools/bench/rating-figures.ts'], {
      encoding: 'utf8',
    })
      .trim()
      .split('\n')
      .map((line) => line.split(/: (?=\S+(?: |$))/));
    return Promise.resolve(table(['what', 'measured'], lines));
  },
};
