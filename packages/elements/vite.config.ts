import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const folder = fileURLToPath(new URL('dist/embed/', import.meta.url));

/**
 * Folds the white space that formatting left in templates (after minifying, a line break with indentation stands nowhere else), then writes what a page
 * needs to pin the file: its size and its `integrity` value.
 */
function manifest(): Plugin {
  return {
    name: 'ocop-embed-manifest',
    closeBundle() {
      const code = readFileSync(`${folder}ocop.js`, 'utf8').replaceAll(/\n +/g, ' ').trimEnd();
      // A second copy must not even start: under `trusted-types lit-html` Lit's policy can be made once only, and the attempt throws.
      const file = Buffer.from(`if(!customElements.get("ocop-verify")){${code}}\n`);
      writeFileSync(`${folder}ocop.js`, file);
      const gzip = gzipSync(file, { level: 9 }).length;
      const integrity = `sha384-${createHash('sha384').update(file).digest('base64')}`;
      writeFileSync(
        `${folder}manifest.json`,
        `${JSON.stringify({ file: 'ocop.js', bytes: file.length, gzip, integrity }, null, 2)}\n`,
      );
    },
  };
}

/** One self-contained classic script with the three elements, Lit and the verifier in it: one `integrity` covers all. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'warn',
  publicDir: false,
  resolve: { conditions: ['ocop-source', 'browser', 'production', 'import', 'default'] },
  build: {
    target: 'es2022',
    outDir: folder,
    emptyOutDir: true,
    reportCompressedSize: false,
    lib: { entry: 'src/embed.ts', name: 'ocopEmbed', formats: ['iife'], fileName: () => 'ocop.js' },
  },
  plugins: [manifest()],
});
