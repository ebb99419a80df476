import { expect, test } from 'vitest';
import { commandReport } from './command-report.ts';

test('every command stands with its arguments and flags', async () => {
  const report = await commandReport();
  expect(report).toContain('### `ocop verify catalogue');
  expect(report).toMatch(/### `ocop demo`\n\n(?:- .*\n)*- `--no-serve`\n/);
  expect(report).toMatch(/- `--officer <kid>`, required/);
});
