import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/define.ts'],
  format: 'esm',
  target: 'es2022',
  dts: false,
  clean: true,
});
