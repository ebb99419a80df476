import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, expect, run } from '../packages/checklist.ts';
import { cloneHere } from './clone-here.ts';
import { makeRelease } from './make-release.ts';

/**
 * Builds and packs the last commit twice, in two folders of different depth, at different times and in different time zones, and compares the tarballs
 * byte for byte. Where they differ it says which entries do.
 */
export async function reproduce(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'ocop-twice-'));
  const outs: string[] = [];
  // Both of one commit, even where another lands meanwhile.
  const commit = run('git', ['rev-parse', 'HEAD']).trim();
  for (const [folder, zone] of [
    ['a', 'Asia/Ho_Chi_Minh'],
    ['another/folder/further/down', 'America/St_Johns'],
  ] as const)
    await check(`clean build in ${folder}, ${zone}`, () => {
      const clone = join(scratch, folder, 'ocop');
      const out = join(scratch, folder, 'out');
      mkdirSync(join(scratch, folder), { recursive: true });
      cloneHere(clone, commit);
      process.env['TZ'] = zone;
      makeRelease(clone, out);
      outs.push(out);
    });
  await check('the same bytes', () => {
    const [first = '', second = ''] = outs;
    const tarballs = readdirSync(first).filter((file) => file.endsWith('.tgz'));
    expect(tarballs.length > 0, 'no tarballs');
    const different = tarballs.filter((file) => sum(join(first, file)) !== sum(join(second, file)));
    expect(
      different.length === 0,
      different.map((file) => `${file}: ${entriesThatDiffer(join(first, file), join(second, file))}`).join('\n'),
    );
    return tarballs.map((file) => `${file} ${sum(join(first, file)).slice(0, 12)}…`).join(', ');
  });
  rmSync(scratch, { recursive: true, force: true });
}

const sum = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** The files of two tarballs that are not the same, or the order and the dates where all are. */
function entriesThatDiffer(one: string, other: string): string {
  const [a, b] = [one, other].map((file) => {
    const folder = mkdtempSync(join(tmpdir(), 'ocop-tar-'));
    chmodSync(folder, 0o700);
    run('tar', ['-xzf', file, '-C', folder]);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const sums = new Map(
      files.map((entry) => [join(entry.parentPath, entry.name).slice(folder.length), sum(join(entry.parentPath, entry.name))]),
    );
    rmSync(folder, { recursive: true });
    return sums;
  });
  const names = [...new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])].filter((name) => a?.get(name) !== b?.get(name));
  return names.length > 0 ? names.join(', ') : 'the same files, in another order or with other dates';
}
