import { existsSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Site } from './demonstration-site.ts';

const TRUST_BLOCK = /(<script type="application\/ocop-trust\+json" id="ocop-trust">)[^<]*(<\/script>)/;
const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
/** What a browser asks for; sources, tests and READMEs stay home. */
const SERVED = /\.(?:html|css|js|json|webmanifest|png|svg)$/;

/** A room that writes its page from the demonstration's own data has a `build-page.ts` with this as its default export. */
export type BuildPage = (site: Site, out: string) => Promise<void>;

/** Names of the examples that are pages. */
export const PAGES = ['retailer-page', 'react-shop', 'vue-shop', 'wordpress', 'listing', 'scanner-app'] as const;
export type PageName = (typeof PAGES)[number];

/** Puts one example into the site as `examples/<name>/`, with the site's trust anchor in the block that waits for it. */
export async function buildExample(name: PageName, site: Site): Promise<void> {
  const room = join(EXAMPLES, name);
  const out = join(site.folder, 'examples', name);
  if (existsSync(join(room, 'vite.config.ts'))) {
    await build({ configFile: join(room, 'vite.config.ts'), build: { outDir: out } });
  } else {
    await cp(room, out, { recursive: true, filter: (path) => !basename(path).includes('.') || SERVED.test(path) });
    const script = join(room, 'build-page.ts');
    if (existsSync(script)) await ((await import(pathToFileURL(script).href)) as { default: BuildPage }).default(site, out);
  }
  const trust = JSON.stringify(site.issuance.trust).replaceAll('<', '\\u003c');
  for (const file of await readdir(out)) {
    if (!file.endsWith('.html')) continue;
    const page = await readFile(join(out, file), 'utf8');
    if (!TRUST_BLOCK.test(page)) throw new Error(`${name}/${file} has no ocop-trust block`);
    await writeFile(
      join(out, file),
      page.replace(TRUST_BLOCK, (_, open: string, close: string) => open + trust + close),
    );
  }
}
