// Mutation testing: `pnpm mutate`, or a room of it: `ROOM='label/*.ts' pnpm mutate`. Not part of `pnpm test`.
// What it found, and why what survives is let be: docs/mutation.md.
// (Stryker's own --mutate would put aside the list of what is left out below.)
export default {
  testRunner: 'bundle',
  plugins: [new URL('mutation/test-runner.mjs', import.meta.url).pathname],
  // TypeScript 7 has no classic API for Stryker to rewrite a tsconfig with.
  tsconfigFile: 'none.json',
  mutate: [
    `packages/verify/src/${process.env.ROOM ?? '**/*.ts'}`,
    '!packages/verify/src/**/*.test.ts',
    '!packages/verify/src/**/*.{browser,harness}.ts',
    '!packages/verify/src/testing/**',
    '!packages/verify/src/fuzz/**',
    // Sentences are pinned by their own tests, word by word.
    '!packages/verify/src/**/locales/{vi,en}.ts',
  ],
  coverageAnalysis: 'perTest',
  ignorePatterns: ['packages/{core,trace,elements,cli}', 'examples', 'tools', '**/dist', 'ocop-demo', '.git', '.stryker*'],
  tempDirName: '.stryker-tmp',
  // What is known of a mutant is kept until its code or a test that covers it changes. Delete the file to measure from the start.
  incremental: true,
  incrementalFile: '.stryker/incremental.json',
  concurrency: 2,
  // Every load of the tests stays in memory until its process ends.
  maxTestRunnerReuse: 150,
  // Generous: on a busy machine a starved run must not count as a mutant that hangs.
  timeoutMS: 60_000,
  timeoutFactor: 2,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: true },
  jsonReporter: { fileName: '.stryker/mutation.json' },
};
