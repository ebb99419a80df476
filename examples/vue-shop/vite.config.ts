import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** `ocop-source` reads the elements from their sources here; a shop outside this repository leaves the line out. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  logLevel: 'warn',
  // Vue must not look for a component of its own behind these tags.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('ocop-') } } })],
  resolve: { conditions: ['ocop-source', 'browser', 'production', 'import', 'default'] },
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, modulePreload: { polyfill: false }, reportCompressedSize: false },
});
