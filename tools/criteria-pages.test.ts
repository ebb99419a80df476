import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { criteriaPages } from './criteria-pages.ts';

const ROOT = new URL('../', import.meta.url).pathname;

test('the pages of the sheets are as the tables are; else run tools/generate-criteria-docs.ts', async () => {
  const pages = await criteriaPages();
  for (const [path, text] of pages) expect(readFileSync(`${ROOT}${path}`, 'utf8'), path).toBe(text);
  expect(readdirSync(`${ROOT}docs/criteria/26-2026`)).toHaveLength(26);
  expect(pages.size).toBe(27);
});
