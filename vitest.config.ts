import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['ocop-source'] },
  ssr: { resolve: { conditions: ['ocop-source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'examples/**/*.test.ts', 'tools/**/*.test.ts'],
    globalSetup: fileURLToPath(new URL('tools/scratch.ts', import.meta.url)),
    testTimeout: 60_000,
    // A CI machine asks for colour (`CI`, `FORCE_COLOR`); what a command says must read the same there as here.
    env: { NO_COLOR: '1', FORCE_COLOR: '0' },
  },
});
