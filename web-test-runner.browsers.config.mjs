// `pnpm test:browsers`: the verifier and the built elements in every engine that this machine has. Chromium comes through npm; the others from Debian:
// apt-get install firefox-esr webkit2gtk-driver xvfb xauth dbus
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findMiniBrowser, webkitLauncher } from './tools/browsers/webkit-launcher.mjs';
import base from './web-test-runner.config.mjs';

const firefox = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => path && existsSync(path));
const miniBrowser = findMiniBrowser();
const browsers = [...base.browsers];

if (firefox) {
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath: firefox, headless: true },
    concurrency: 1,
    async createPage({ context }) {
      const page = await context.newPage();
      // Firefox ESR lacks the one BiDi command that the runner calls before a test.
      page.setViewport = async () => {};
      return page;
    },
  });
  launcher.name = 'Firefox';
  browsers.push(launcher);
} else console.log('Bỏ qua Firefox: chưa cài. / Skipped Firefox: not installed (apt-get install firefox-esr).');

if (miniBrowser) browsers.push(webkitLauncher(miniBrowser));
else
  console.log(
    'Bỏ qua WebKitGTK: chưa cài. / Skipped WebKitGTK: not installed (apt-get install webkit2gtk-driver xvfb xauth dbus).',
  );

// A workflow that says it tests every engine must not pass one over.
if (process.env.OCOP_EVERY_BROWSER && !(firefox && miniBrowser))
  throw new Error('An engine is missing although OCOP_EVERY_BROWSER is set.');

export default {
  ...base,
  files: ['packages/elements/src/embed.browser.ts', 'packages/verify/src/**/*.browser.ts'],
  browsers,
  concurrency: 1,
  browserStartTimeout: 120_000,
};
