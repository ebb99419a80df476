import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { vectorFiles, vectorText } from '../testing/vectors/vector-files.ts';
import { runConformance, type Suite } from './index.ts';

const files = await vectorFiles();

describe.each(Object.entries(files))('%s', (name, written) => {
  const text = readFileSync(new URL(`../../vectors/${name}`, import.meta.url), 'utf8');
  const suite = JSON.parse(text) as Suite;

  test('is what `pnpm vectors` writes', () => expect(text).toBe(vectorText(written)));

  test('every case is answered as expected', async () => {
    const wrong = (await runConformance([suite])).filter(({ passed }) => !passed);
    expect(wrong.map(({ id, about, expected, got }) => ({ id, about, expected, got }))).toEqual([]);
  });
});

test('ids are unique over all suites', () => {
  const ids = Object.values(files).flatMap(({ cases }) => cases.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('another port’s answers are compared, whatever the order of their members', async () => {
  const suites = Object.values(files);
  const labels = suites.find(({ suite }) => suite === 'labels')!;
  const [first, second] = labels.cases;
  const turned = Object.fromEntries(Object.entries(first!.expect as Record<string, unknown>).reverse());
  const results = await runConformance([labels], { [first!.id]: turned, [second!.id]: null });
  expect(results.slice(0, 3).map(({ passed }) => passed)).toEqual([true, false, false]);
  expect(results[2]!.got).toBeUndefined();
});
