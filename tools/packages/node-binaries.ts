import { run } from './checklist.ts';
import { strangersEnvironment } from './empty-project.ts';

/** The path of Node in each of these versions, fetched as the npm package `node`. */
export function nodeBinaries(versions: readonly string[]): readonly { readonly version: string; readonly path: string }[] {
  return versions.map((version) => ({
    version,
    path: run('npx', ['-y', '-p', `node@${version}`, '--', 'node', '-p', 'process.execPath'], '.', strangersEnvironment()).trim(),
  }));
}
