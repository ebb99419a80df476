import { run } from '../packages/checklist.ts';
import { strangersEnvironment } from '../packages/empty-project.ts';

/** A clone of a commit with its dependencies, in a folder of its own. What is not committed is not in it. */
export function cloneHere(folder: string, commit: string): void {
  run('git', ['clone', '--quiet', '--no-hardlinks', '.', folder]);
  run('git', ['checkout', '--quiet', '--detach', commit], folder);
  // The Node that pnpm puts first is this workspace's own devDependency, and so is the clone's.
  run('npx', ['-y', 'pnpm@12', 'install', '--frozen-lockfile', '--prefer-offline'], folder, strangersEnvironment());
}
