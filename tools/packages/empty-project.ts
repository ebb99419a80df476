import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalRegistry } from '../release/local-registry.ts';
import { run } from './checklist.ts';
import type { FirstExample } from './first-examples.ts';

const OURS = ['@ocop/core', '@ocop/verify', '@ocop/trace', '@ocop/elements', 'ocop'];

/** Each as a stranger has it: npm from Node, the others through npm. `here` runs a program of the project. */
export const MANAGERS = {
  npm: { install: ['npm', 'install'], here: ['npx', '--no-install'] },
  pnpm: { install: ['npx', '-y', 'pnpm@12', 'install'], here: ['npx', '-y', 'pnpm@12', 'exec'] },
  'yarn 1': { install: ['npx', '-y', 'yarn@1.22.22', 'install', '--no-lockfile'], here: ['npx', '--no-install'] },
  'yarn 4': {
    install: ['npx', '-y', '-p', '@yarnpkg/cli-dist@4.18.1', '--', 'yarn', 'install'],
    here: ['npx', '-y', '-p', '@yarnpkg/cli-dist@4.18.1', '--', 'yarn', 'run'],
  },
} as const;

export type Manager = keyof typeof MANAGERS;

/** An empty project in `folder` that asks for the packages by their names, as a README tells its reader to, and has the files that the examples read. */
export function emptyProject(
  folder: string,
  registry: LocalRegistry,
  version: string,
  more: { readonly devDependencies?: Readonly<Record<string, string>>; readonly examples?: readonly FirstExample[] } = {},
): void {
  mkdirSync(folder, { recursive: true });
  const dependencies = Object.fromEntries(OURS.map((name) => [name, version]));
  const { devDependencies = {}, examples = [] } = more;
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'a-project', private: true, type: 'module', dependencies, devDependencies }),
  );
  writeFileSync(join(folder, '.npmrc'), registry.npmrc);
  // A folder of its own: what Yarn remembers of packages for all projects names the port of an earlier local registry.
  writeFileSync(
    join(folder, '.yarnrc.yml'),
    `npmRegistryServer: ${registry.url}\nunsafeHttpWhitelist: ["127.0.0.1"]\nnodeLinker: node-modules\nenableTelemetry: false\nnpmMinimalAgeGate: 0\nglobalFolder: .yarn-global\n`,
  );
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'minimumReleaseAge: 0\n');
  for (const { name, javascript } of examples) writeFileSync(join(folder, `${name}.mjs`), javascript);
  cpSync('examples/ca-mau', join(folder, 'examples/ca-mau'), { recursive: true });
}

/** Installs with a package manager, away from the settings and the store of this workspace. */
export function install(folder: string, manager: Manager): void {
  const [command, ...args] = MANAGERS[manager].install;
  run(command, args, folder, strangersEnvironment());
}

/** Runs a program that the project installed. */
export function runInstalled(folder: string, manager: Manager, words: readonly string[]): string {
  const [command, ...args] = MANAGERS[manager].here;
  return run(command, [...args, ...words], folder, strangersEnvironment());
}

/** What pnpm and npm hand down to scripts would lead a stranger's tools back into this workspace. */
export function strangersEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm|pnpm|yarn)_|^(?:INIT_CWD|NODE_OPTIONS)$/i.test(name)),
  );
}
