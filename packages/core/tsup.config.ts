import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/place/{index,ca-mau}.ts',
    'src/renewal/index.ts',
    'src/import/xlsx.ts',
    'src/rating/index.ts',
    'src/rating/locales/{vi,en}.ts',
    'src/{programme,export}/index.ts',
    'src/{programme,export}/locales/{vi,en}.ts',
    'src/criteria/{index,texts}.ts',
    'src/criteria/*/{index,texts,set-*}.ts',
  ],
  format: 'esm',
  target: 'es2022',
  dts: false,
  clean: true,
});
