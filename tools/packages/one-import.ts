import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { entryPoints } from '../api/entry-points.ts';
import { expect } from './checklist.ts';
import { readManifest } from './our-packages.ts';

/** What a page pays for one import from a subpath, minified by esbuild, in bytes after gzip -9; and for all of it. */
export interface Weight {
  readonly specifier: string;
  readonly name: string;
  readonly one: number;
  readonly whole: number;
}

/**
 * Weighs the first function of every subpath of the built libraries, installed in `project`. Throws where a mere `import '…'` leaves code behind although
 * the package says that it has no side effects, or none although the subpath is there to register something.
 */
export async function weighImports(project: string): Promise<readonly Weight[]> {
  // Outside a browser the base class of the platform is any class.
  (globalThis as { HTMLElement?: unknown }).HTMLElement ??= Object;
  const weights: Weight[] = [];
  for (const folder of ['core', 'verify', 'trace', 'elements'].map((name) => join('packages', name))) {
    const { name: npmName } = readManifest(folder);
    const seen = new Set<string>();
    for (const { subpath, types } of entryPoints(folder)) {
      if (types === undefined) continue;
      // Of the many tables of a decision one stands for all.
      const kind = subpath.replace(/\/(?:set-)?\d+$/, '/*');
      if (seen.has(kind)) continue;
      seen.add(kind);
      const specifier = `${npmName}${subpath.slice(1)}`;
      const bare = await bundle(project, `import '${specifier}';`);
      const registers = subpath.endsWith('/define');
      expect(registers ? bare.length > 1000 : bare.length < 100, `import '${specifier}' leaves ${bare.length} bytes`);
      weights.push({ specifier, ...(registers ? whole(bare) : await oneOf(project, specifier)) });
    }
  }
  return weights;
}

const whole = (code: Uint8Array): Omit<Weight, 'specifier'> => ({ name: '', one: gzip(code), whole: gzip(code) });

async function oneOf(project: string, specifier: string): Promise<Omit<Weight, 'specifier'>> {
  const probe = join(project, 'probe.mjs');
  const names = Object.entries((await import(pathToFileURL(await onDisk(probe, specifier)).href)) as Record<string, unknown>);
  const name =
    names.find(([, value]) => typeof value === 'function' && !String(value).startsWith('class '))?.[0] ?? names[0]?.[0] ?? '';
  const [one, all] = await Promise.all([
    bundle(project, `export { ${name} } from '${specifier}';`),
    bundle(project, `export * from '${specifier}';`),
  ]);
  return { name, one: gzip(one), whole: gzip(all) };
}

/** The file behind a specifier, as the project's own Node finds it. */
async function onDisk(from: string, specifier: string): Promise<string> {
  const { findPackageJSON } = await import('node:module');
  const manifest = findPackageJSON(specifier, pathToFileURL(resolve(from)));
  if (manifest === undefined) throw new Error(`${specifier} is not installed`);
  const { name, exports } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    readonly name: string;
    readonly exports: Record<string, { default: string }>;
  };
  const subpath = `.${specifier.slice(name.length)}`;
  const [pattern = '', target] =
    Object.entries(exports).find(([each]) => each === subpath) ??
    Object.entries(exports).find(([each]) => each.endsWith('*') && subpath.startsWith(each.slice(0, -1))) ??
    [];
  if (target === undefined) throw new Error(`${name} has no ${subpath}`);
  return join(manifest, '..', target.default.replace('*', subpath.slice(pattern.length - 1)));
}

async function bundle(project: string, contents: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: contents.includes('@ocop/trace') ? 'node' : 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    loader: { '.ttf': 'empty' },
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

const gzip = (code: Uint8Array): number => gzipSync(code, { level: 9 }).length;
