// Builds what a page without a bundler needs into dist/embed: classic scripts, the reader for the scanner, the fallback's style, and their pins.
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type InlineConfig, type Plugin } from 'vite';
import { foldStyle, foldStyles } from './fold-styles.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = here('dist/embed/');
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as { version: string };

/** Style sheets are text to a minifier. */
const folding: Plugin = {
  name: 'ocop-fold-styles',
  enforce: 'pre',
  transform: (code) => ({ code: foldStyles(code), map: null }),
};

const config = (
  entry: string,
  fileName: string,
  format: 'iife' | 'es',
  more: InlineConfig['build'] = {},
  plugins: Plugin[] = [],
): InlineConfig => ({
  root: here('.'),
  configFile: false,
  // The address of the reader's wasm stays as it is, and that is meant.
  logLevel: 'error',
  publicDir: false,
  resolve: { conditions: ['ocop-source', 'browser', 'production', 'import', 'default'] },
  build: {
    target: 'es2022',
    outDir: folder,
    emptyOutDir: false,
    reportCompressedSize: false,
    minify: 'oxc',
    lib: { entry, name: 'ocop', formats: [format], fileName: () => fileName },
    ...more,
  },
  plugins: [folding, ...plugins],
});

/** One file holds all: what npm users load on first use stands in it from the start. */
const whole: Plugin = {
  name: 'ocop-embed-whole',
  enforce: 'pre',
  resolveId(source) {
    const [name] = /load-(?:answer|detail)(?=\.ts$)/.exec(source) ?? [];
    return name === undefined ? null : here(`src/check/${name}.embed.ts`);
  },
};

/** The scanner's file borrows Lit and the words from the main one, and finds its reader beside itself. */
const borrowing: Plugin = {
  name: 'ocop-scanner-borrows',
  enforce: 'pre',
  resolveId(source) {
    if (source === 'lit') return { id: 'lit', external: true };
    if (source.endsWith('/translations.ts')) return { id: 'translations', external: true };
    return source.endsWith('/load-detector.ts') ? here('src/scanner/load-detector.embed.ts') : null;
  },
};

/** Folds the white space that formatting left in templates: after minifying, a line break with indentation stands nowhere else. */
function fold(file: string): string {
  return readFileSync(folder + file, 'utf8')
    .replaceAll(/\n +/g, ' ')
    .trimEnd();
}

function write(
  name: string,
  code: string,
): { readonly file: string; readonly bytes: number; readonly gzip: number; readonly integrity: string } {
  const file = `${name}.${version}.js`;
  const bytes = Buffer.from(`${code}\n`);
  writeFileSync(`${folder}${name}.js`, bytes);
  writeFileSync(folder + file, bytes);
  return { file, bytes: bytes.length, ...pin(bytes) };
}

function pin(bytes: Buffer): { readonly gzip: number; readonly integrity: string } {
  return {
    gzip: gzipSync(bytes, { level: 9 }).length,
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
  };
}

rmSync(folder, { recursive: true, force: true });
await build(config('src/embed.ts', 'ocop.js', 'iife', {}, [whole]));
await build(
  config(
    'src/embed-scanner.ts',
    'ocop-scanner.js',
    'iife',
    { rolldownOptions: { output: { globals: { lit: 'ocop.lit', translations: 'ocop' } } } },
    [borrowing],
  ),
);
// No Lit in it: a second copy of Lit could not start beside the main file under `trusted-types lit-html`.
await build(config('src/embed-programme.ts', 'ocop-programme.js', 'iife'));
await build(
  config('src/scanner/detector.ts', 'ocop-detector.js', 'es', {
    assetsInlineLimit: 0,
    rolldownOptions: { output: { minify: true } },
  }),
);

// A second copy must not even start: under `trusted-types lit-html` Lit's policy can be made once only, and the attempt throws.
const main = write('ocop', `if(!customElements.get("ocop-verify")){${fold('ocop.js')}}`);
const scanner = write(
  'ocop-scanner',
  `if(self.ocop&&ocop.version===${JSON.stringify(version)}){if(!customElements.get("ocop-scanner")){${fold('ocop-scanner.js')}}}else console.info("ocop-scanner.js comes after ocop.js of the same version.");`,
);
const programme = write('ocop-programme', fold('ocop-programme.js'));
writeFileSync(`${folder}fallback.css`, `${foldStyle(readFileSync(here('src/fallback/fallback.css'), 'utf8'))}\n`);
const reader = createRequire(createRequire(import.meta.url).resolve('barcode-detector/ponyfill'));
copyFileSync(reader.resolve('zxing-wasm/reader/zxing_reader.wasm'), `${folder}zxing_reader.wasm`);
const others = ['ocop-detector.js', 'zxing_reader.wasm', 'fallback.css'].map((file) => {
  const bytes = readFileSync(folder + file);
  return { file, bytes: bytes.length, ...pin(bytes) };
});
writeFileSync(`${folder}manifest.json`, `${JSON.stringify({ version, ...main, scanner, programme, others }, null, 2)}\n`);
