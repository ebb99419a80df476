import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The browser that the element tests use: CHROME_PATH, or the Chromium that arrives through npm, unpacked into a folder of its version. */
export async function findChromium(): Promise<string> {
  const installed = process.env['CHROME_PATH'];
  if (installed !== undefined && existsSync(installed)) return installed;
  const folder = join(tmpdir(), 'ocop-chromium-153.0.0');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
