import { cpSync } from 'node:fs';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/main.ts'],
  format: 'esm',
  target: 'node22',
  platform: 'node',
  dts: false,
  silent: true,
  clean: true,
  onSuccess: async () =>
    cpSync('../../examples', 'dist/examples', {
      recursive: true,
      // The program reads these from its package; the pages that `pnpm example` builds stay home.
      filter: (path) => !path.endsWith('.ts') && !/label-studio|-shop|wordpress|listing|scanner-app/.test(path),
    }),
});
