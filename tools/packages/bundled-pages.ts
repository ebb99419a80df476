import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { chromiumLaunch } from '../browsers/chromium.ts';
import { expect, run } from './checklist.ts';
import { strangersEnvironment } from './empty-project.ts';

/** What the bundlers are asked for beside our packages. */
export const BUNDLERS = {
  vite: '8.3.8',
  webpack: '5.112.2',
  'webpack-cli': '7.2.3',
  esbuild: '0.28.2',
  typescript: '5.9.3',
  '@types/node': '22.20.5',
};

/** What every page does, however it was built. It says what came out in its title. */
const PAGE = `import { OcopStarBadge } from '@ocop/elements/star-badge';
import '@ocop/elements/define';
import { configureTrust } from '@ocop/elements';
import { verify } from '@ocop/verify';
import { describeOutcome } from '@ocop/verify/locales';

const { trust, uri } = await (await fetch('/demo.json')).json();
configureTrust(trust);
const outcome = await verify(uri, { now: new Date(), trust, fetch: (...args) => fetch(...args) });
const badge = document.createElement('ocop-star-badge');
badge.setAttribute('label', uri);
document.body.append(badge);
await new Promise((resolve) => badge.addEventListener('ocop-outcome', resolve, { once: true }));
document.title = [outcome.state, badge.outcome?.state, badge instanceof OcopStarBadge, describeOutcome(outcome, 'vi').title !== ''].join(' ');
`;

/** The rooms whose libraries are CommonJS ask for a bundler; there a page also reads a list and draws a symbol. */
const LARGER_PAGE = `${PAGE}
import { readProducts } from '@ocop/core';
import { createSymbol, symbolToSvg } from '@ocop/trace/qr';
const { products } = readProducts('tên sản phẩm,chủ thể\\nTôm khô,HTX Thử\\n');
document.title += ' ' + products.length + ' ' + symbolToSvg(createSymbol('HTTPS://A.VN/1'), { moduleMm: 1, title: 'a' }).startsWith('<svg');
`;
const SAYS = 'test test true true';
const LARGER_SAYS = `${SAYS} 1 true`;

/** The page as each tool builds it: tool → folder to serve, what its title has to be, what was built. */
export async function buildPages(
  project: string,
): Promise<readonly { readonly tool: string; readonly folder: string; readonly says: string }[]> {
  writeFileSync(join(project, 'page.js'), LARGER_PAGE);
  writeFileSync(join(project, 'index.html'), html('<script type="module" src="/page.js"></script>'));
  const here = (...words: string[]) => run('npx', ['--no-install', ...words], project, strangersEnvironment());

  here('vite', 'build', '--outDir', 'with-vite', '--logLevel', 'error', '--target', 'es2022');
  here(
    'webpack',
    '--mode',
    'production',
    '--entry',
    './page.js',
    '--output-path',
    resolve(project, 'with-webpack'),
    '--output-public-path',
    '/',
  );
  writeFileSync(join(project, 'with-webpack/index.html'), html('<script src="/main.js"></script>'));
  here(
    'esbuild',
    'page.js',
    '--bundle',
    '--splitting',
    '--minify',
    '--format=esm',
    '--target=es2022',
    '--outdir=with-esbuild',
    '--log-level=error',
  );
  writeFileSync(join(project, 'with-esbuild/index.html'), html('<script type="module" src="/page.js"></script>'));

  const bare = join(project, 'with-import-map');
  mkdirSync(bare);
  writeFileSync(join(bare, 'page.js'), PAGE);
  cpSync(join(project, 'node_modules'), join(bare, 'node_modules'), {
    recursive: true,
    filter: (path) => !/\/(?:\.bin|@types|vite|webpack|typescript)(?:\/|$)/.test(path),
  });
  const imports = await importMap(bare);
  writeFileSync(
    join(bare, 'index.html'),
    html(`<script type="importmap">${JSON.stringify({ imports })}</script><script type="module" src="/page.js"></script>`),
  );
  return [
    ...['vite', 'webpack', 'esbuild'].map((tool) => ({ tool, folder: join(project, `with-${tool}`), says: LARGER_SAYS })),
    { tool: 'a bare import map', folder: bare, says: SAYS },
  ];
}

const html = (scripts: string): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>chưa chạy</title><link rel="icon" href="data:,"><body>${scripts}</body></html>`;

/** Every bare name that the page and what it loads ask for, resolved as a browser's bundler would. A CommonJS file on the way is an error. */
async function importMap(folder: string): Promise<Record<string, string>> {
  const { metafile } = await build({
    entryPoints: [join(folder, 'page.js')],
    absWorkingDir: resolve(folder),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    metafile: true,
    write: false,
    outdir: 'out',
    logLevel: 'error',
  });
  const imports: Record<string, string> = {};
  for (const [file, input] of Object.entries(metafile.inputs)) {
    expect(input.format !== 'cjs', `${file} is CommonJS: no import map loads it`);
    for (const { original, path } of input.imports)
      if (original !== undefined && !/^[./]/.test(original)) imports[original] = `/${path}`;
  }
  return imports;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** Opens a built page in Chromium and gives its title, the registry of the demonstration standing behind it. Throws for whatever the page complains of. */
export async function openPage(folder: string, demo: string): Promise<string> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? '/index.html' : pathname;
    for (const root of [folder, demo]) {
      try {
        const bytes = readFileSync(join(root, path));
        response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(bytes);
        return;
      } catch {
        // The next folder may have it.
      }
    }
    response.writeHead(404).end();
  });
  // Where the demonstration says that its registry is.
  const { port } = JSON.parse(readFileSync(join(demo, 'demo.json'), 'utf8')) as { readonly port: number };
  await new Promise<void>((done, reject) => server.once('error', reject).listen(port, '127.0.0.1', done));
  const browser = await launch(await chromiumLaunch());
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
    await page.goto(`http://localhost:${port}/`, { waitUntil: 'load' });
    await page
      .waitForFunction(() => document.title !== 'chưa chạy', { timeout: 15_000 })
      .catch(() => faults.push('the page never ended'));
    // The last line of a page adds to its title.
    await page.waitForNetworkIdle({ idleTime: 200 });
    expect(faults.length === 0, faults.join('\n'));
    return await page.title();
  } finally {
    await browser.close();
    server.close();
  }
}
