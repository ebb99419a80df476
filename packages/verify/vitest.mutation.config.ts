import { defineConfig } from 'vitest/config';

/** The verifier's tests without the long random ones: a mutant that only a long run kills is one that a review should see. */
export default defineConfig({
  resolve: { conditions: ['ocop-source'] },
  ssr: { resolve: { conditions: ['ocop-source'] } },
  test: {
    include: ['packages/verify/src/**/*.test.ts'],
    exclude: [
      'packages/verify/src/**/*.fuzz.test.ts',
      'packages/verify/src/**/{second-reader,jose}.test.ts',
      '**/node_modules/**',
    ],
    // One load of the modules for every file of a run: nothing is kept from one mutant to the next.
    isolate: false,
    testTimeout: 20_000,
  },
});
