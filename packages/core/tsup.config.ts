import { defineConfig } from 'tsup';

// Every file is an entry, so that each keeps its own place in the output: a bundler then leaves out whole files, and with them the schemas, which no
// bundler can tell to be without effect.
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.{test,harness}.ts', '!src/testing/**'],
  format: 'esm',
  target: 'es2022',
  dts: false,
  silent: true,
  clean: true,
});
