import { execFile } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Issuance } from '../../packages/cli/src/issuance.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** A folder with a demonstration registry at its root, and what it was made from. */
export interface Site {
  readonly folder: string;
  readonly issuance: Issuance;
}

/**
 * Runs `ocop demo` into `folder` for `http://localhost:<port>`, and lays every file of the embed beside its one script. Takes about three seconds.
 * `at` is the time of the demonstration in ISO 8601, now by default.
 */
export async function buildDemonstrationSite(folder: string, port: number, at?: string): Promise<Site> {
  const program = here('../../packages/cli/src/main.ts');
  const command = [
    '--conditions=ocop-source',
    program,
    'demo',
    '--no-serve',
    '--out',
    folder,
    '--port',
    String(port),
    ...(at === undefined ? [] : ['--at', at]),
  ];
  await promisify(execFile)(process.execPath, command);
  await cp(here('../../packages/elements/dist/embed'), join(folder, 'embed'), { recursive: true });
  return { folder, issuance: JSON.parse(await readFile(join(folder, 'issuance.json'), 'utf8')) as Issuance };
}
