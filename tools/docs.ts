// The documentation of the elements and the reference of the other packages as static pages.
//   pnpm run docs                    builds into docs/site/dist and serves it on localhost
//   pnpm run docs --build <folder>   writes it into a folder, for any host of static files
// The script adds `--reference`, and builds the packages for it; the tests do without both.
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { buildSite } from './site/build-site.ts';

const { values } = parseArgs({
  options: { build: { type: 'string' }, port: { type: 'string', default: '4180' }, reference: { type: 'boolean' } },
});
const folder = values.build ?? fileURLToPath(new URL('../docs/site/dist', import.meta.url));

const pages = await buildSite(folder, { reference: values.reference === true });
console.log(`${pages.length} trang / pages: ${folder}`);
if (values.build === undefined) {
  const server = await preview({
    configFile: false,
    root: dirname(folder),
    build: { outDir: basename(folder) },
    preview: { port: Number(values.port), host: '127.0.0.1' },
    logLevel: 'warn',
  });
  console.log(`Mở / open  ${server.resolvedUrls?.local[0] ?? ''}   (Ctrl-C để dừng / to stop)`);
}
