import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { renderFallback } from '../../packages/elements/src/fallback/index.ts';
import { buildSite } from './build-site.ts';
import { EXAMPLES, exampleBody, exampleSource } from './examples.ts';
import { markup, prose } from './markup.ts';
import { SERVER_PRODUCT } from './server-product.ts';

it('shows every example that lies in docs/site/examples', () => {
  const pages = readdirSync(new URL('../../docs/site/examples', import.meta.url)).filter((file) => file.endsWith('.html'));
  const shown = Object.values(EXAMPLES)
    .flat()
    .map(({ file }) => file);
  expect(shown.toSorted()).toEqual(pages.toSorted());
});

it('the example without JavaScript is what renderFallback writes', () =>
  expect(exampleSource('khong-javascript.html')).toContain(`>\n      ${renderFallback(SERVER_PRODUCT)}\n`));

it('shows the body of an example as a shop would write it', () =>
  expect(exampleBody('kiem-tra.html').split('\n')[0]).toBe('<ocop-verify heading-level="1">'));

it('escapes what stands in a page, and marks code up', () => {
  const hostile = '<script>"&';
  expect(markup`<p title="${hostile}">${hostile}${[markup`<b>${1}</b>`, undefined]}</p>`.toString()).toBe(
    '<p title="&lt;script&gt;&quot;&amp;">&lt;script&gt;&quot;&amp;<b>1</b></p>',
  );
  expect(prose('`<ocop-verify>` asks').toString()).toBe('<code translate="no">&lt;ocop-verify&gt;</code> asks');
});

it('writes over no folder that holds something else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-docs-'));
  writeFileSync(join(folder, 'thesis.txt'), 'mine');
  await expect(buildSite(folder)).rejects.toThrow('not written over');
  expect(readdirSync(folder)).toEqual(['thesis.txt']);
  rmSync(folder, { recursive: true });
});
