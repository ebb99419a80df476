/** How a shop's bundler would make a page of the elements: what every weight here is measured with. Nothing is written. */
export const BUNDLING = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  splitting: true,
  outdir: 'out',
  write: false,
  metafile: true,
  logLevel: 'error',
} as const;
