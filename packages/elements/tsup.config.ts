import { defineConfig } from 'tsup';

const tags = ['star-badge', 'product-card', 'verify', 'scanner', 'programme-progress'];

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/define.ts',
    'src/{fallback,ssr}/index.ts',
    'src/scanner/detector.ts',
    ...tags.flatMap((tag) => [`src/${tag}/${tag}.ts`, `src/${tag}/define.ts`]),
  ],
  format: 'esm',
  target: 'es2022',
  dts: false,
  silent: true,
  clean: true,
});
