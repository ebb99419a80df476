// The Chromium of the tests: an installed Chrome where CHROME_PATH or the usual place names one, else the one that npm brings.
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const installed = [
  process.env.CHROME_PATH,
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
].find((path) => path && existsSync(path));

/** Where the npm package unpacks and finds itself again: a folder per version keeps an upgrade honest. */
export const UNPACKED = 'ocop-chromium-153.0.0';

async function chromiumFromNpm(): Promise<string> {
  const folder = join(tmpdir(), UNPACKED);
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  return path;
}

/** What puppeteer needs to start it. Never chromium.args: they switch web security off, and CSP or CORS results would then mean nothing. */
export async function chromiumLaunch(): Promise<{ executablePath: string; args: string[]; headless: true | 'shell' }> {
  return {
    executablePath: installed ?? (await chromiumFromNpm()),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--no-first-run'],
    headless: installed ? true : 'shell',
  };
}
