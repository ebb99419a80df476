// Writes packages/verify/vectors/*.json, the conformance vectors: `pnpm vectors`. A test fails while they differ from what this writes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vectorFiles, vectorText } from '../packages/verify/src/testing/vectors/vector-files.ts';

for (const [name, suite] of Object.entries(await vectorFiles())) {
  writeFileSync(join('packages/verify/vectors', name), vectorText(suite));
  console.log(`${name}: ${suite.cases.length} cases`);
}
