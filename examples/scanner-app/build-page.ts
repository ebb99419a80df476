import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../../tools/examples/demonstration-site.ts';

/** Writes into the service worker a version that changes with any file it keeps: only so does a browser see that there is a new one. */
export default async function buildPage({ folder }: Site, out: string): Promise<void> {
  const hash = createHash('sha256');
  for (const file of (await readdir(out)).sort()) hash.update(await readFile(join(out, file)));
  for (const file of ['ocop.js', 'ocop-scanner.js', 'ocop-detector.js', 'zxing_reader.wasm'])
    hash.update(await readFile(join(folder, 'embed', file)));
  const worker = join(out, 'sw.js');
  const version = hash.digest('hex').slice(0, 16);
  await writeFile(worker, (await readFile(worker, 'utf8')).replace('{version}', version));
}
