import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One way into a package: a subpath with declarations, or a pattern of plain files. */
export interface EntryPoint {
  readonly subpath: string;
  /** absolute path of the .d.ts; undefined for plain files */
  readonly types?: string;
  /** of plain files, their names below the package, the version in them taken out */
  readonly files?: readonly string[];
}

type Target = string | { readonly types: string };

/** The entry points that the published manifest of a built package names, patterns spelled out, in order of name. */
export function entryPoints(folder: string): readonly EntryPoint[] {
  const { version, publishConfig } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
    readonly publishConfig: { readonly exports: Readonly<Record<string, Target>> };
  };
  return Object.entries(publishConfig.exports)
    .flatMap(([subpath, to]): EntryPoint[] => {
      if (typeof to === 'string') {
        const files = globSync(to, { cwd: folder }).map((file) => file.replaceAll('\\', '/').replace(version, '<version>'));
        return [{ subpath, files: files.sort() }];
      }
      if (!subpath.includes('*')) return [{ subpath, types: resolve(folder, to.types) }];
      const [before = '', after = ''] = resolve(folder, to.types).split('*');
      return globSync(to.types, { cwd: folder }).map((file) => {
        const types = resolve(folder, file);
        return { subpath: subpath.replace('*', types.slice(before.length, types.length - after.length)), types };
      });
    })
    .sort((a, b) => (a.subpath < b.subpath ? -1 : 1));
}
