import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/{issue,digital-link,element-string,qr,print,registry}/index.ts', 'src/print/web/index.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  dts: false,
  clean: true,
});
