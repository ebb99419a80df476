import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { type Browser, launch } from 'puppeteer-core';
import { renderElement } from '../../packages/elements/src/ssr/index.ts';
import { createTestRegistry } from '../../packages/verify/src/testing/index.ts';
import type { TestFile } from '../../packages/verify/src/testing/test-registry.ts';
import { chromiumLaunch } from '../browsers/chromium.ts';

const EMBED = fileURLToPath(new URL('../../packages/elements/dist/embed/', import.meta.url));
const RUNS = 7;

export interface VerdictTime {
  readonly cards: number;
  /** Milliseconds from navigation to the first and to the last verdict. */
  readonly first: number;
  readonly last: number;
  readonly requests: number;
  readonly shift: number;
}

const code = (index: number): string => `OCOP-BENCH-${String(index).padStart(3, '0')}`;

/** A shop's page as its server writes it: each card with words to read until its check has ended. */
function shopPage(cards: number, trust: unknown): string {
  const list = Array.from({ length: cards }, (_, index) =>
    renderElement('product-card', {
      name: 'Tôm khô thử nghiệm',
      producer: 'HTX Thử Nghiệm',
      place: 'Tỉnh Cà Mau',
      stars: 4,
      productCode: code(index),
    }),
  );
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>shop</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/embed/fallback.css"><script type="application/ocop-trust+json" id="ocop-trust">${JSON.stringify(trust)}</script><script src="/embed/ocop.js" defer></script></head><body>${list.join('\n')}</body></html>`;
}

async function open(browser: Browser, url: string, cards: number): Promise<VerdictTime> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 390, height: 844 });
  await page.evaluateOnNewDocument(() => {
    const seen: { times: number[]; states: string[]; shift: number } = { times: [], states: [], shift: 0 };
    Object.assign(globalThis, { seen });
    document.addEventListener('ocop-outcome', (event) => {
      seen.times.push(performance.now());
      seen.states.push(event.detail.state);
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url);
  await page.waitForFunction(
    (count: number) => (Reflect.get(globalThis, 'seen') as { times: number[] }).times.length >= count,
    { timeout: 30_000 },
    cards,
  );
  // Shifts of the last verdicts are reported with the next frames.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const { times, states, shift, requests } = await page.evaluate(() => ({
    ...(Reflect.get(globalThis, 'seen') as { times: number[]; states: string[]; shift: number }),
    requests: performance.getEntriesByType('resource').length,
  }));
  await context.close();
  if (states.some((state) => state !== 'verified')) throw new Error(`Not all verified: ${[...new Set(states)].join(', ')}`);
  return { cards, first: Math.min(...times), last: Math.max(...times), requests, shift };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** One page with one card and one with 200, each product its own, all genuine: how long until the verdicts stand, and what moved meanwhile. */
export async function timeToVerdict(): Promise<VerdictTime[]> {
  const files = new Map<string, TestFile>();
  const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', json: 'application/json' };
  let trust: unknown;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const cards = /^\/(\d+)$/.exec(path)?.[1];
    const file = files.get(path);
    if (cards !== undefined) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(shopPage(Number(cards), trust));
    } else if (path.startsWith('/embed/')) {
      response.setHeader('Content-Type', types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
      response.end(readFileSync(EMBED + path.slice('/embed/'.length)));
    } else {
      response.statusCode = file === undefined || typeof file === 'function' ? 404 : 200;
      response.end(typeof file === 'function' ? '' : file);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const browser = await launch(await chromiumLaunch());
  try {
    const kit = await createTestRegistry({ registry: origin, now: Math.floor(Date.now() / 1000) });
    for (let index = 0; index < 200; index += 1) await kit.publishCredential(undefined, { productCode: code(index) });
    for (const [path, file] of kit.files) files.set(path, file);
    ({ trust } = kit);
    await open(browser, `${origin}/1`, 1);
    const figures: VerdictTime[] = [];
    for (const cards of [1, 200]) {
      const runs: VerdictTime[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await open(browser, `${origin}/${cards}`, cards));
      figures.push({
        cards,
        first: median(runs.map(({ first }) => first)),
        last: median(runs.map(({ last }) => last)),
        requests: runs[0]?.requests ?? 0,
        shift: Math.max(...runs.map(({ shift }) => shift)),
      });
    }
    return figures;
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}
