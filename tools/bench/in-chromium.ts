import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { chromiumLaunch } from '../browsers/chromium.ts';

/** What the module's `run()` gives in a page of the tests' Chromium, and which Chromium that is. The page is one of localhost: a secure context. */
export async function runInChromium(module: string): Promise<{ readonly result: unknown; readonly browser: string }> {
  const { outputFiles } = await build({
    entryPoints: [module],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['ocop-source'],
    write: false,
    logLevel: 'error',
  });
  const server = createServer(({ url }, response) => {
    const isScript = url === '/bench.js';
    // Isolated pages have a clock of 5 µs, others one of 100.
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? outputFiles[0]?.contents : '<!doctype html><title>bench</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launch(await chromiumLaunch());
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const result: unknown = await page.evaluate("import('/bench.js').then((module) => module.run())");
    return { result, browser: await browser.version() };
  } finally {
    await browser.close();
    server.close();
  }
}
