import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUR_PACKAGES, readManifest } from './our-packages.ts';

const CACHE = 'node_modules/.cache/ocop-check';
/** What any package's tarball depends on beside its own files and those of the packages below it. */
const SHARED = [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
  'tools/check-packages.ts',
  'tools/packages',
];
/** The command line carries the examples. */
const ALSO: Readonly<Record<string, readonly string[]>> = { cli: ['examples'] };

/**
 * Whether a package passed this check before with the same sources, settings, tools and dependencies, and what was built is still what passed. Never
 * in CI, nor with `--all`: there everything is looked at.
 */
export function checkedBefore(name: string): boolean {
  if (process.env['CI'] !== undefined || process.argv.includes('--all')) return false;
  const file = join(CACHE, name);
  return existsSync(file) && readFileSync(file, 'utf8') === state(name);
}

/** Remembers that a package has passed just now. */
export function rememberChecked(name: string): void {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, name), state(name));
}

/** A digest of everything that goes in, and one of what came out. */
function state(name: string): string {
  const sources = execFileSync(
    'git',
    [
      'ls-files',
      '-z',
      '--cached',
      '--others',
      '--exclude-standard',
      '--',
      ...SHARED,
      ...(ALSO[name] ?? []),
      ...below(name).map((each) => `packages/${each}`),
    ],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  const dist = globSync(`packages/${name}/{custom-elements.json,{dist,types}/**}`).filter((file) => statSync(file).isFile());
  return `${process.version}\n${digest(sources.split('\0').filter((file) => file !== '' && existsSync(file)))}\n${digest(dist)}\n`;
}

/** A package with those of ours that it stands on. */
function below(name: string): readonly string[] {
  const { dependencies = {} } = readManifest(join('packages', name));
  const direct = OUR_PACKAGES.filter((each) => readManifest(join('packages', each)).name in dependencies);
  return [...new Set([name, ...direct.flatMap(below)])];
}

function digest(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
