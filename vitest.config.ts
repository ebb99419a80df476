import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['ocop-source'] },
  ssr: { resolve: { conditions: ['ocop-source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'examples/**/*.test.ts', 'tools/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
