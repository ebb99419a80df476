// Browser tests in Chromium.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumLaunch } from './tools/browsers/chromium.ts';
import { chromiumPlugin } from './tools/browsers/chromium-plugin.ts';
import { registryMiddleware } from './tools/browsers/registry-middleware.mjs';
import { siteMiddleware } from './tools/browsers/site-middleware.mjs';

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['packages/*/src/**/*.browser.ts', 'examples/*/src/**/*.browser.ts', 'tools/**/*.browser.ts'],
  nodeResolve: { exportConditions: ['ocop-source', 'browser', 'development'] },
  concurrency: 2,
  middleware: [registryMiddleware(), siteMiddleware()],
  plugins: [
    chromiumPlugin(),
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  browsers: [chromeLauncher({ puppeteer, launchOptions: await chromiumLaunch() })],
  testFramework: { config: { timeout: 20_000 } },
};
