// What Lit's own server rendering makes of the elements. `renderElement` of this package is what a server should use: this says what happens otherwise.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { expect, it, vi } from 'vitest';
import '../define.ts';

/** HTML of a template without Lit's marks and the styles it inlines. */
async function rendered(template: ReturnType<typeof html>): Promise<string> {
  const written = await collectResult(render(template));
  return written.replaceAll(/<style>[^]*?<\/style>|<!--[^]*?-->/g, '').replaceAll(/\s+/g, ' ');
}

it('draws a claim as a claim, in the language of the tag', async () => {
  const vietnamese = await rendered(html`<ocop-star-badge stars="4">OCOP 4 sao</ocop-star-badge>`);
  expect(vietnamese).toContain('<template shadowroot="open" shadowrootmode="open">');
  expect(vietnamese).toContain('aria-label="OCOP 4 sao. Tự công bố, chưa xác minh"');
  expect(await rendered(html`<ocop-star-badge stars="4" lang="en"></ocop-star-badge>`)).toContain('Self-declared, not verified');
});

it('checks nothing on the server, and says that the check is to come', async () => {
  const fetch = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no request from a server'));
  for (const template of [
    html`<ocop-star-badge gtin="09520000000011" stars="5"></ocop-star-badge>`,
    html`<ocop-product-card gtin="09520000000011" stars="5" name="Trà"></ocop-product-card>`,
    html`<ocop-verify link="09520000000011"></ocop-verify>`,
  ]) {
    const written = await rendered(template);
    expect(written).toContain('Đang kiểm tra…');
    expect(written).not.toMatch(/Đã xác minh|class="stars/);
  }
  expect(await rendered(html`<ocop-verify src="location"></ocop-verify>`)).toContain('Kiểm tra');
  const links = await rendered(
    html`<ocop-product-card name="Trà" href="/tra" image="https://a.example/tra.webp"></ocop-product-card>`,
  );
  expect(links).toContain('src="https://a.example/tra.webp"');
  expect(links.split('<template')[1]).not.toContain('href=');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(fetch).not.toHaveBeenCalled();
});
