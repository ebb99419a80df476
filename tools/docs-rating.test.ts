import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../', import.meta.url).pathname;

test('the worked example of docs/rating.md runs and prints what the page says', () => {
  const page = readFileSync(`${ROOT}docs/rating.md`, 'utf8');
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
  const [, printed = ''] = /```text\n([\s\S]*?)```/.exec(page) ?? [];
  const options = ['--conditions=ocop-source', '--input-type=module-typescript', '--eval', code];
  expect(execFileSync(process.execPath, options, { cwd: `${ROOT}packages/core`, encoding: 'utf8' })).toBe(printed);
  expect(printed).toContain('62 điểm, 3★');
});
