// `pnpm test:nodes`: the built verify and core under Node 20, 22 and 24, each fetched by npx as the npm package `node`. Build first: `pnpm build`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

for (const built of ['packages/verify/dist/conformance/index.js', 'packages/core/dist/index.js']) {
  if (!existsSync(built)) throw new Error(`${built} is missing: run pnpm build first`);
}
let failed = 0;
for (const version of ['20', '22', '24']) {
  const { status } = spawnSync('npx', ['-y', '-p', `node@${version}`, '--', 'node', 'tools/smoke/smoke.mjs'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
