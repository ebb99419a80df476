import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders below packages/, each after those it stands on: the order in which they are published. */
export const OUR_PACKAGES = ['core', 'verify', 'trace', 'elements', 'cli'] as const;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** The file that `pnpm pack` writes for a manifest. */
export function tarballName({ name, version }: Manifest): string {
  return `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
}
