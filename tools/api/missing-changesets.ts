import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package: where its report lies, from the top of the repository, and what npm calls it. */
interface Reported {
  readonly path: string;
  readonly npmName: string;
}

/**
 * The packages whose API report differs from where this work began, while no changeset that came or went since then names them. The work began where
 * the branch left main; on main itself, at the commit before; OCOP_API_BASE says otherwise. Undefined where git cannot tell, as in a folder without
 * history.
 */
export function missingChangesets(packages: readonly Reported[], root: string): readonly string[] | undefined {
  const git = (...args: readonly string[]): string | undefined => {
    try {
      return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      return undefined;
    }
  };
  const base = workBegan(git);
  const changed = git('diff', '--name-only', base ?? '')?.split('\n');
  if (base === undefined || changed === undefined) return undefined;
  changed.push(...(git('ls-files', '--others', '--exclude-standard')?.split('\n') ?? []));

  const told = changed
    .filter((file) => /^\.changeset\/[^/]+\.md$/.test(file))
    .flatMap((file) => {
      const now = join(root, file);
      return [git('show', `${base}:${file}`) ?? '', existsSync(now) ? readFileSync(now, 'utf8') : ''];
    })
    .map((text) => /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '')
    .join('\n');
  return packages
    .filter(({ path, npmName }) => changed.includes(path) && !new RegExp(`^["']?${npmName}["']?:`, 'm').test(told))
    .map(({ npmName }) => npmName);
}

function workBegan(git: (...args: readonly string[]) => string | undefined): string | undefined {
  const named = git('rev-parse', '--verify', `${process.env['OCOP_API_BASE'] ?? ''}^{commit}`);
  if (named !== undefined) return named;
  const head = git('rev-parse', 'HEAD');
  for (const main of ['origin/main', 'main']) {
    const base = git('merge-base', 'HEAD', main);
    if (base !== undefined && base !== head) return base;
  }
  return git('rev-parse', 'HEAD~1');
}
