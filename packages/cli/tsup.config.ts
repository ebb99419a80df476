import { cpSync } from 'node:fs';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/main.ts'],
  format: 'esm',
  target: 'node22',
  platform: 'node',
  dts: false,
  clean: true,
  onSuccess: async () =>
    cpSync('../../examples', 'dist/examples', {
      recursive: true,
      filter: (path) => !path.endsWith('.ts') && !path.includes('label-studio'),
    }),
});
