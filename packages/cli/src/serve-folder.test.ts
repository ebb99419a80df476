import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scratchFolder } from './ocop.harness.ts';
import { serveFolder } from './serve-folder.ts';

const folder = scratchFolder();
writeFileSync(join(folder, '404.html'), '<!doctype html><h1>Không có trang này</h1>');
const { server, port } = await serveFolder(folder, 0);
afterAll(() => server.close());

test('a person who opens what is not there gets the page of the registry, a program a line', async () => {
  const [page, line] = await Promise.all(
    ['text/html,*/*', 'application/json'].map((accept) =>
      fetch(`http://127.0.0.1:${port}/01/09520000000000/`, { headers: { accept } }),
    ),
  );
  expect(page?.status).toBe(404);
  expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page?.text()).toContain('<h1>Không có trang này</h1>');
  expect(line?.status).toBe(404);
  expect(line?.headers.get('content-type')).toBe('text/plain; charset=utf-8');
});
