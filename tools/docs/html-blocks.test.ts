import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, launch } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ocop } from '../../packages/cli/src/ocop.harness.ts';
import { findFreePort, serveFolder } from '../../packages/cli/src/serve-folder.ts';
import { chromiumLaunch } from '../browsers/chromium.ts';
import { markdownBlocks } from './markdown-blocks.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(mkdtempSync(join(tmpdir(), 'ocop-html-')), 'registry');
const blocks = markdownBlocks(ROOT).filter(
  ({ language, skip, testedIn }) => language === 'html' && skip === undefined && testedIn === undefined,
);
let browser: Browser;
let close: () => void;
let origin = '';

beforeAll(async () => {
  const port = await findFreePort(18_080);
  const demo = await ocop('demo', '--no-serve', '--port', String(port), '-o', folder);
  if (demo.code !== 0) throw new Error(demo.stderr);
  const plan = ['plan-2024.yaml', 'products.csv'].map((file) => join(ROOT, 'examples/ca-mau', file));
  const report = await ocop('programme', 'report', ...plan, '--as-of', '2024-12-31', '-o', join(folder, 'programme'));
  if (report.code !== 0) throw new Error(report.stderr);
  // A shop copies the whole embed beside the registry's own part of it.
  cpSync(join(ROOT, 'packages/elements/dist/embed'), join(folder, 'embed'), { recursive: true });
  const { server } = await serveFolder(folder, port);
  close = () => server.close();
  origin = `http://localhost:${port}`;
  browser = await launch(await chromiumLaunch());
}, 120_000);

afterAll(async () => {
  await browser.close();
  close();
  rmSync(join(folder, '..'), { recursive: true });
});

/** Runs in the page: what an element was told that it does not know, and what it shows. */
function look() {
  return [...document.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('ocop-'))
    .map((element) => {
      const known = (customElements.get(element.localName) as { observedAttributes?: string[] } | undefined)?.observedAttributes;
      const unknown = element
        .getAttributeNames()
        .filter((name) => !['lang', 'slot', 'id', 'class'].includes(name) && known?.includes(name) !== true);
      return {
        tag: element.localName,
        defined: known !== undefined,
        unknown,
        shown: element.shadowRoot?.textContent?.trim() ?? '',
      };
    });
}

test('the pages have HTML to open', () => {
  expect(blocks.length).toBeGreaterThan(4);
});

test.each(blocks.map((block) => [`${block.page}:${block.line}`, block] as const))(
  '%s opens in a browser, and its elements speak',
  async (_, block) => {
    // A page shows parts: whom to trust, and the script, where it has told them already.
    const trust = readFileSync(join(folder, 'trust.json'), 'utf8');
    let html = block.code.replaceAll(/\{ … trust\.json [^}]*\}/g, trust);
    if (!html.includes('id="ocop-trust"'))
      html = `<script type="application/ocop-trust+json" id="ocop-trust">${trust}</script>\n${html}`;
    if (!html.includes('src="/embed/ocop.js"')) html = `<script src="/embed/ocop.js" defer></script>\n${html}`;
    const name = `block-${block.page.replaceAll(/\W/g, '-')}-${block.line}.html`;
    writeFileSync(join(folder, name), `<!doctype html>\n<html lang="vi"><meta charset="utf-8"><title>Ví dụ</title>\n${html}\n`);

    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => (message.type() === 'error' || message.type() === 'warn') && faults.push(message.text()));
    page.on(
      'response',
      (response) =>
        response.status() >= 400 &&
        !response.url().endsWith('/favicon.ico') &&
        faults.push(`${response.status()} ${response.url()}`),
    );
    await page.goto(`${origin}/${name}`, { waitUntil: 'load' });
    await page.waitForNetworkIdle({ idleTime: 150 });
    const elements = await page.evaluate(look);
    await page.close();

    expect(faults).toEqual([]);
    expect(elements.length).toBe(block.code.match(/<ocop-[a-z-]+/g)?.length);
    for (const { tag, defined, unknown, shown } of elements) {
      expect(defined, `<${tag}> is registered`).toBe(true);
      expect(unknown, `attributes that <${tag}> does not know`).toEqual([]);
      expect(shown, `what <${tag}> shows`).not.toBe('');
    }
  },
  60_000,
);
