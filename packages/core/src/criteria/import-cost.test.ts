import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Every module that importing `entry` runs: static imports and re-exports of values, followed to the end. */
function reached(entry: string): string[] {
  const seen = new Set<string>();
  const walk = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(file, 'utf8');
    for (const match of source.matchAll(/^(?:import|export)(?! type)[^;]*?from '(\.[^']+)'/gm))
      walk(join(dirname(file), match[1]!));
  };
  walk(join(ROOT, entry));
  return [...seen].map((file) => relative(ROOT, file));
}
const tables = (entry: string): string[] => reached(entry).filter((file) => /set-\d+\.ts$|texts-(?:vi|en)\.ts$/.test(file));

test.each([
  'index.ts',
  'rating/index.ts',
  'criteria/index.ts',
  'criteria/26-2026/index.ts',
  'criteria/148-2023/index.ts',
  'criteria/1048-2019/index.ts',
])('importing %s runs no table', (entry) => {
  expect(reached(entry).length).toBeGreaterThan(3);
  expect(tables(entry)).toEqual([]);
});

test('one set comes alone, and labels apart from it', () => {
  expect(tables('criteria/26-2026/set-8.ts')).toEqual(['criteria/26-2026/set-8.ts']);
  expect(tables('criteria/texts.ts')).toEqual(['criteria/texts-en.ts', 'criteria/texts-vi.ts']);
});
