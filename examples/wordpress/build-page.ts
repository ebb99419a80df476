import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Site } from '../../tools/examples/demonstration-site.ts';
import { EMBED_FOLDER, pinned } from './pinned.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What PHP makes of `page.php`; undefined where there is no PHP on this machine. */
export async function runPhp(file = 'page.php', input?: string): Promise<string | undefined> {
  try {
    const running = promisify(execFile)('php', [here(file)], { env: { ...process.env, OCOP_EMBED_FOLDER: EMBED_FOLDER } });
    running.child.stdin?.end(input);
    return (await running).stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The page that PHP writes; where there is none, its committed copy, which the test compares with PHP's wherever it can. */
export default async function buildPage(_site: Site, out: string): Promise<void> {
  const page = (await runPhp()) ?? pinned(await readFile(here('page.snapshot'), 'utf8'));
  await writeFile(join(out, 'index.html'), page);
}
