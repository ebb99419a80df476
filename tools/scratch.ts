import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UNPACKED } from './browsers/chromium.ts';

/** Gives the Node tests one temporary folder and takes it away after them, so that a run leaves nothing on the machine but the unpacked browser. */
export default function scratch(): () => void {
  const browser = join(tmpdir(), UNPACKED);
  const folder = mkdtempSync(join(tmpdir(), 'ocop-tests-'));
  mkdirSync(browser, { recursive: true });
  symlinkSync(browser, join(folder, UNPACKED), 'junction');
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
