import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStatus, statusListBytes } from './index.ts';

// docs/spec/status-list.md shows a list by hand: it reads as the page says.
const page = readFileSync(new URL('../../../../docs/spec/status-list.md', import.meta.url), 'utf8');
const shown = (name: string) =>
  new RegExp(String.raw`^${name} {2,}(\S+)$`, 'm').exec(page)?.[1] ?? expect.fail(`the page shows no ${name}`);

test('the compressed list of the page', async () => {
  expect(Buffer.from(shown('lst'), 'base64url').toString('hex')).toBe(shown('hex'));
  const bytes = await statusListBytes({
    sub: '-',
    iat: 1,
    exp: 2,
    ttl: 1,
    status_list: { bits: 2, lst: shown('lst') },
  });
  expect(Buffer.from(bytes).toString('hex')).toBe(`3903${'00'.repeat(14)}`);
  expect([0, 1, 2, 3, 4, 5, 6, 7, 63, 64].map((index) => readStatus(bytes, index))).toEqual([
    1,
    2,
    3,
    0,
    3,
    0,
    0,
    0,
    0,
    undefined,
  ]);
});
