// Writes custom-elements.json, the types of frameworks and the data of editors into packages/elements, from the comments in its sources.
//   pnpm exec node --conditions=ocop-source tools/elements-manifest.ts            writes
//   pnpm exec node --conditions=ocop-source tools/elements-manifest.ts --check    fails where a file is out of step
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { elementFiles } from './elements/files.ts';

const stale: string[] = [];
for (const [path, text] of elementFiles()) {
  const file = fileURLToPath(new URL(`../packages/elements/${path}`, import.meta.url));
  if (process.argv.includes('--check')) {
    if (readFileSync(file, 'utf8') !== text) stale.push(path);
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
if (stale.length > 0) {
  console.error(
    `Cũ hơn mã nguồn · Older than the sources: ${stale.join(', ')}.\nChạy lại · Run: node --conditions=ocop-source tools/elements-manifest.ts`,
  );
  process.exitCode = 1;
}
