// What the manifest is read from. `packagejson: false`: the analyzer would write into package.json otherwise.
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.browser.ts', 'src/**/*.harness.ts', 'src/testing/**'],
  litelement: true,
  packagejson: false,
  quiet: true,
};
