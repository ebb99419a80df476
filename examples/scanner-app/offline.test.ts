// The installed app as its owner meets it in a market without a network: the server is really gone.
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { encodeQR } from 'qr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFreePort, serveFolder } from '../../packages/cli/src/serve-folder.ts';
import { chromiumLaunch } from '../../tools/browsers/chromium.ts';
import { buildExample } from '../../tools/examples/build-example.ts';
import { buildDemonstrationSite, type Site } from '../../tools/examples/demonstration-site.ts';
import { setClock } from '../set-clock.harness.ts';

const NOW = Date.parse('2026-11-24T09:00:00+07:00');
const HOUR = 3_600_000;
const folder = mkdtempSync(join(tmpdir(), 'ocop-scanner-app-'));
let [site, server, address, browser]: [Site?, Server?, string?, Browser?] = [];
const faults: string[] = [];

beforeAll(async () => {
  const port = await findFreePort(8300);
  site = await buildDemonstrationSite(join(folder, 'site'), port, new Date(NOW).toISOString());
  await buildExample('scanner-app', site);
  ({ server } = await serveFolder(site.folder, port));
  address = `http://localhost:${port}/examples/scanner-app/`;
  browser = await launch(await chromiumLaunch());
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The app, opened at a moment: its lists are judged by that clock. */
async function open(at: number): Promise<Page> {
  const page = await browser!.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  await setClock(page, at);
  await page.goto(address!);
  await page.waitForFunction(() => document.querySelector('ocop-verify')?.shadowRoot?.querySelector('form') !== null);
  return page;
}

/** The verdict on what is typed: of a test label what it would be were it real. */
function check(page: Page, text: string): Promise<{ state: string; stars: string; words: string }> {
  return page.$eval(
    'ocop-verify',
    async (element, typed) => {
      const outcome = await (
        element as HTMLElement & { verify(text: string): Promise<{ state: string; wouldBe?: string } | null> }
      ).verify(typed);
      await new Promise((resolve) => setTimeout(resolve, 50));
      const root = element.shadowRoot;
      return {
        state: outcome?.wouldBe ?? outcome?.state ?? 'none',
        stars: root?.querySelector('.stars')?.className ?? 'none',
        words: root?.querySelector('.verdict')?.textContent.replaceAll(/\s+/g, ' ') ?? '',
      };
    },
    text,
  );
}

const labelOf = (id: string): string => site!.issuance.records.find(({ product }) => product.id === id)?.label?.uri ?? '';

test('can be installed, and has loaded what it needs after one visit', async () => {
  const page = await open(NOW);
  const session = await page.createCDPSession();
  const { errors, manifest } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(manifest).toMatchObject({ name: 'Kiểm tra nhãn OCOP (trang mẫu)', startUrl: address });
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // The tests' browser has no profile to install into; everything else is the app's own doing.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // The check that opening makes by itself has brought trust list, status list and clock.
  await page.waitForFunction(() => Object.keys(localStorage).length >= 3, { timeout: 10_000 });
  await page.close();
});

test('opens without a network and judges by what it has, as old as that is', async () => {
  server!.closeAllConnections();
  await new Promise((resolve) => server!.close(resolve));
  await expect(fetch(address!)).rejects.toThrow();

  const page = await open(NOW + HOUR / 12);
  expect(await page.$eval('h1', (element) => element.textContent)).toBe('Kiểm tra nhãn OCOP');
  // Looked up while there was a network, lists five minutes old: as with a network.
  expect(await check(page, labelOf('MH-1'))).toMatchObject({ state: 'verified' });
  // Never looked up: the label's own signature and the status list are all there is.
  const unseen = await check(page, labelOf('MH-2'));
  expect(unseen).toMatchObject({ state: 'stale' });
  expect(unseen.words).toContain('ngoại tuyến');
  // A withdrawal is known from the list, record or no record.
  expect(await check(page, labelOf('MH-7'))).toMatchObject({ state: 'revoked', stars: 'none' });
  const altered = labelOf('MH-1').replace(/.$/, (digit) => String((Number(digit) + 1) % 10));
  expect((await check(page, altered)).state).toMatch(/^(?:tampered|malformed)$/);
  await page.close();
});

test.each([
  [2 * HOUR, 'stale'],
  [20 * 24 * HOUR, 'stale'],
  [100 * 24 * HOUR, 'cannot-check'],
])('%d ms later the same label is no longer called verified', async (later, state) => {
  const page = await open(NOW + later);
  const verdict = await check(page, labelOf('MH-1'));
  expect(verdict.state).toBe(state);
  expect(verdict.stars).not.toContain('solid');
  await page.close();
});

test('reads a photographed code without a network', async () => {
  const page = await open(NOW + HOUR / 12);
  const matrix = encodeQR(labelOf('MH-1'), 'raw', { border: 4 });
  const read = await page.$eval(
    'ocop-scanner',
    async (element, dots) => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = dots.length * 4;
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('No canvas');
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.fillStyle = '#000';
      dots.forEach((row, y) => row.forEach((dark, x) => dark && context.fillRect(x * 4, y * 4, 4, 4)));
      const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
      const result = new Promise<string>((resolve, reject) => {
        element.addEventListener('ocop-scan-result', (event) => resolve((event as CustomEvent<{ text: string }>).detail.text));
        element.addEventListener('ocop-scan-error', (event) =>
          reject(new Error((event as CustomEvent<{ code: string }>).detail.code)),
        );
      });
      await (element as HTMLElement & { read(picture: Blob | null): Promise<void> }).read(picture);
      return result;
    },
    matrix,
  );
  expect(read).toBe(labelOf('MH-1'));
  await page.waitForFunction(() =>
    document.querySelector('ocop-verify')?.shadowRoot?.querySelector('.verdict')?.textContent.includes('Nếu là nhãn thật'),
  );
  expect(faults).toEqual([]);
});
