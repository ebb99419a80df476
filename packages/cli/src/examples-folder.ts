import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The examples: beside the built program in the npm package, at the top of the tree in a checkout. */
export function examplesFolder(): string {
  const packed = fileURLToPath(new URL('examples/', import.meta.url));
  return existsSync(packed) ? packed : fileURLToPath(new URL('../../../examples/', import.meta.url));
}
