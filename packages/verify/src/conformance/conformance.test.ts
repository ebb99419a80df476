import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runConformance, type Suite } from './index.ts';

const folder = new URL('../../vectors/', import.meta.url);
const suites = readdirSync(folder)
  // labels.json holds worked examples in a form of its own: see vectors/README.md.
  .filter((name) => name.endsWith('.json') && name !== 'labels.json')
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Suite);

describe.each(suites.map((suite) => [suite.suite, suite] as const))('%s', (_name, suite) => {
  test('every case is answered as expected', async () => {
    const wrong = (await runConformance([suite])).filter(({ passed }) => !passed);
    expect(wrong.map(({ id, about, expected, got }) => ({ id, about, expected, got }))).toEqual([]);
  });
});

test('ids are unique over all suites', () => {
  const ids = suites.flatMap(({ cases }) => cases.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(200);
  expect(new Set(ids).size).toBe(ids.length);
});

test('another port’s answers are compared, whatever the order of their members', async () => {
  const labels = suites.find(({ suite }) => suite === 'labels')!;
  const [first, second] = labels.cases;
  const turned = Object.fromEntries(Object.entries(first!.expect as Record<string, unknown>).reverse());
  const results = await runConformance([labels], { [first!.id]: turned, [second!.id]: null });
  expect(results.slice(0, 3).map(({ passed }) => passed)).toEqual([true, false, false]);
  expect(results[2]!.got).toBeUndefined();
});
