import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type Browser, launch } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { chromiumLaunch } from '../../../../tools/browsers/chromium.ts';
import * as qr from './index.ts';

/** Every renderer over a few texts, as one long text. It runs in both places, so it uses nothing but its argument. */
function render(room: typeof qr): string {
  const digits = '1'.padEnd(184, '0123456789');
  const texts = [
    '0952',
    'Mật ong bạc hà 😀',
    'https://id.ocop.vn/01/09520123456788/10/LOT2026A/21/K7M2P9QXTR',
    `https://id.ocop.vn/01/09520123456788?S=${digits}`,
  ];
  return texts
    .flatMap((text) => {
      const symbol = room.createSymbol(text);
      const bytes = (value: Uint8Array) => Array.from(value, (byte) => String.fromCharCode(byte)).join('');
      return [
        room.symbolToSvg(symbol, { moduleMm: 0.4, title: text }),
        bytes(room.symbolToPng(symbol, { dots: 5, dpi: 300 })),
        bytes(room.symbolToPdf(symbol, { moduleMm: 0.4 })),
        room.symbolToEps(symbol, { moduleMm: 0.4 }),
        room.symbolToZpl(symbol, { dots: 4, dpi: 203 }),
        room.symbolToTerminal(symbol),
      ];
    })
    .join('\n---\n');
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch(await chromiumLaunch());
});
afterAll(() => browser?.close());

it('runs in a browser as it stands and gives the same bytes there', async () => {
  const bundle = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['ocop-source'] },
    build: { write: false, lib: { entry: fileURLToPath(new URL('index.ts', import.meta.url)), formats: ['iife'], name: 'room' } },
  });
  const [library] = bundle as unknown as [{ output: [{ code: string }] }];
  const { code } = library.output[0];
  // Nothing of Node's, and none of qrcode's renderers or command line, reaches a page.
  expect(code.match(/\bBuffer\b|require\(|["'`]node:|yargs|pngjs/g)).toBe(null);
  const page = await browser.newPage();
  await page.addScriptTag({ content: `${code};globalThis.room = room;` });
  const there = (await page.evaluate(`(${render.toString()})(room)`)) as string;
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  expect(hash(there)).toBe(hash(render(qr)));
  expect(there.length).toBeGreaterThan(40_000);
});
