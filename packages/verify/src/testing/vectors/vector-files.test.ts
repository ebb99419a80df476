import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vectorFiles, vectorText } from './vector-files.ts';

test('the vectors are what `pnpm vectors` writes', async () => {
  for (const [name, suite] of Object.entries(await vectorFiles()))
    expect(readFileSync(new URL(`../../../vectors/${name}`, import.meta.url), 'utf8'), name).toBe(vectorText(suite));
});
