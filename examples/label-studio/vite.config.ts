import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * One classic script beside one page and one style sheet, fonts inside the script: the folder works from a web server, from a USB stick and by double click,
 * where modules and `fetch` do not. `index.html` and `studio.css` are copied from `public`.
 */
export default defineConfig({
  root,
  logLevel: 'warn',
  publicDir: 'public',
  // pdfkit names the place of a colour profile that is never opened here; a classic script has no place of its own.
  define: { 'import.meta.url': JSON.stringify('https://localhost/') },
  resolve: { conditions: ['ocop-source', 'browser', 'production', 'import', 'default'] },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    reportCompressedSize: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    lib: { entry: 'src/main.ts', name: 'labelStudio', formats: ['iife'], fileName: () => 'studio.js' },
  },
});
