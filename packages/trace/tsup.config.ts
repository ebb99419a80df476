import { defineConfig } from 'tsup';

// Every file is an entry, so that each keeps its own place in the output: a bundler then leaves out whole files, and with them schemas, tables and the
// libraries for PDF and fonts, which no bundler can tell to be without effect.
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.{test,harness}.ts', '!src/testing/**'],
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  dts: false,
  silent: true,
  clean: true,
  // One folder deep, like every room: what names a file beside itself finds it from a chunk as from a room.
  esbuildOptions: (options) => {
    options.chunkNames = 'chunks/[hash]';
  },
});
