// Writes docs/criteria from the tables. tools/criteria-pages.test.ts fails while a page is out of step.
//   pnpm exec node tools/generate-criteria-docs.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { criteriaPages } from './criteria-pages.ts';

for (const [path, text] of await criteriaPages()) {
  const file = new URL(`../${path}`, import.meta.url).pathname;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
