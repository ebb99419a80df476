// Browser tests. Chromium arrives through npm; an installed Chrome is used where CHROME_PATH names one.
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { registryMiddleware } from './tools/browsers/registry-middleware.mjs';

const installed = [
  process.env.CHROME_PATH,
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
].find((path) => path && existsSync(path));

async function chromiumFromNpm() {
  // The package unpacks into the temporary folder and reuses what lies there: a folder of our own per version keeps an upgrade honest.
  const folder = join(tmpdir(), 'ocop-chromium-153.0.0');
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['packages/*/src/**/*.browser.ts', 'examples/*/src/**/*.browser.ts'],
  nodeResolve: { exportConditions: ['ocop-source', 'browser', 'development'] },
  concurrency: 2,
  middleware: [registryMiddleware()],
  plugins: [esbuildPlugin({ ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) })],
  browsers: [
    chromeLauncher({
      puppeteer,
      // Never chromium.args: they switch web security off, and CSP or CORS results would then mean nothing.
      launchOptions: {
        executablePath: installed ?? (await chromiumFromNpm()),
        args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--no-first-run'],
        headless: installed ? true : 'shell',
      },
    }),
  ],
  testFramework: { config: { timeout: 20_000 } },
};
