import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/{label,credential,trust-list,status-list,catalogue,locales,conformance}/index.ts'],
  format: 'esm',
  target: 'es2022',
  dts: false,
  silent: true,
  clean: true,
});
