import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/**/index.ts', 'src/run/worker.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  dts: false,
  clean: true,
});
