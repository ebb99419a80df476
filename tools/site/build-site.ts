import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { demonstrationTrust } from './demonstration.ts';
import { elementPage } from './element-page.ts';
import { embedPage } from './embed-page.ts';
import { EXAMPLES, exampleSource } from './examples.ts';
import { galleryPage } from './gallery-page.ts';
import { indexPage } from './index-page.ts';
import { withPolicy } from './policy.ts';
import { readElements } from './read-elements.ts';
import { referencePages } from './reference-page.ts';
import { scannerGalleryPage } from './scanner-gallery-page.ts';
import type { SitePage } from './site-page.ts';
import { themePage } from './theme-page.ts';
import { writePage, type Contents } from './write-page.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const EMBED = here('../../packages/elements/dist/embed');
const CONTENT = here('../../docs/site');
/** A file that only this build writes: a folder without it is somebody else's. */
const MARK = '.ocop-docs';

function emptyFolder(folder: string): void {
  if (existsSync(folder)) {
    if (readdirSync(folder).length > 0 && !existsSync(join(folder, MARK)))
      throw new Error(`${folder}: thư mục có tệp khác, không ghi đè. / The folder holds other files and is not written over.`);
    rmSync(folder, { recursive: true });
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MARK), 'Written by pnpm run docs; emptied by the next run.\n');
}

function buildScripts(folder: string): void {
  const clients = readdirSync(here('client'));
  buildSync({
    entryPoints: clients.map((file) => here(`client/${file}`)),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['ocop-source', 'browser'],
    logLevel: 'error',
  });
}

/** Every page under its heading, the first page first. */
function allPages(folder: string, references: readonly SitePage[]): Contents {
  const elements = readElements();
  const judged = elements.filter(({ cssStates = [] }) => cssStates.some(({ name }) => name === 'verified'));
  const scanner = elements.filter(({ tagName }) => tagName === 'ocop-scanner');
  const galleries = [...judged.map(galleryPage), ...scanner.map(scannerGalleryPage)];
  const withGallery = [...judged, ...scanner];
  const pages = elements.map((element) => elementPage(element, galleries[withGallery.indexOf(element)]?.path));
  const guides: SitePage[] = [indexPage(elements, pages), embedPage(folder), themePage(elements)];
  return [
    { heading: 'guides', pages: guides },
    { heading: 'elements', pages },
    { heading: 'galleries', pages: galleries },
    ...(references.length === 0 ? [] : [{ heading: 'reference' as const, pages: references }]),
  ];
}

/**
 * Writes the documentation of the elements into a folder: static files that work on any host under a policy of their own. Throws where the folder holds
 * other files, and where the embed has not been built. With `reference` also the API reference, for which the packages have to be built. Returns the
 * paths of its pages.
 */
export async function buildSite(folder: string, { reference = false } = {}): Promise<readonly string[]> {
  emptyFolder(folder);
  if (!existsSync(join(EMBED, 'manifest.json')))
    throw new Error('Chưa có tệp nhúng: chạy / No embed yet, run: pnpm --filter @ocop/elements run embed');
  cpSync(EMBED, join(folder, 'embed'), { recursive: true });
  for (const name of ['examples', 'icon.svg', 'site.css']) cpSync(`${CONTENT}/${name}`, join(folder, name), { recursive: true });
  cpSync(here('../../packages/elements/custom-elements.json'), join(folder, 'custom-elements.json'));
  buildScripts(folder);

  const trust = JSON.stringify(await demonstrationTrust()).replaceAll('<', '\\u003c');
  const written: string[] = [];
  const write = (path: string, page: string, more?: Readonly<Record<string, string>>) => {
    const trusting = page.replace('id="ocop-trust">{}<', () => `id="ocop-trust">${trust}<`);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), withPolicy(trusting, path, folder, more));
    written.push(path);
  };
  const contents = allPages(folder, reference ? referencePages() : []);
  for (const page of contents.flatMap(({ pages }) => pages)) {
    write(page.path, writePage(page, contents, 'vi'));
    write(`en/${page.path}`, writePage(page, contents, 'en'));
  }
  for (const { file, policy } of Object.values(EXAMPLES).flat()) write(`examples/${file}`, exampleSource(file), policy);
  return written;
}
