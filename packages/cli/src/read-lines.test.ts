import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from './ocop.harness.ts';
import { readLines } from './read-list.ts';
import { writeFileWhole } from './write-file.ts';

const path = join(scratchFolder(), 'lines');

async function linesOf(maxBytes = 1 << 30): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(path, maxBytes)) lines.push(line);
  return lines;
}

test('lines come back as they were written, whatever stands in them and wherever a piece ends', async () => {
  const written = ['', 'Bánh phồng tôm', '\u2028 và \r và \u2029', 'ố'.repeat(1 << 21), '{"a":1}'];
  await writeFileWhole(
    path,
    written.map((line) => `${line}\n`),
  );
  expect(await linesOf()).toEqual(written);
});

test('a last line that was cut off is given too, and an empty file has none', async () => {
  writeFileSync(path, 'a\nb');
  expect(await linesOf()).toEqual(['a', 'b']);
  writeFileSync(path, '');
  expect(await linesOf()).toEqual([]);
});

test('a file over the limit is refused before it is read', async () => {
  writeFileSync(path, 'abc');
  await expect(linesOf(2)).rejects.toThrow(/3/);
});
