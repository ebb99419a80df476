import { existsSync, realpathSync, renameSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { RegistryError } from './registry-error.ts';

/** Stands in every folder that `replaceFolder` made: only such a folder, or an empty one, is ever replaced. */
export const OUTPUT_MARK = '.ocop-output';

/**
 * Replaces `target` by what `build` writes into the temporary folder it is given (a sibling, so that the rename stays on one disk).
 * Until the last moment the old folder is untouched; when `build` throws or the process is killed it is still whole. Between two renames
 * in the same turn `target` may be absent: the next run, or `recoverFolder`, puts the old one back.
 *
 * Throws `ERR_REGISTRY_FOLDER_FOREIGN` when `target` holds files this function did not write, and `ERR_REGISTRY_FOLDER_BUSY` while
 * another living process is writing the same target.
 */
export async function replaceFolder(target: string, build: (temporary: string) => Promise<void>): Promise<void> {
  const place = await recoverFolder(target);
  underway.add(place.folder);
  try {
    await replace(target, place, build);
  } finally {
    underway.delete(place.folder);
  }
}

const underway = new Set<string>();

async function replace(target: string, place: Place, build: (temporary: string) => Promise<void>): Promise<void> {
  if (!(await mayReplace(place.folder))) throw new RegistryError('ERR_REGISTRY_FOLDER_FOREIGN', { folder: target });
  const temporary = `${place.building}${process.pid}`;
  await mkdir(temporary, { recursive: true });
  try {
    await build(temporary);
    await writeFile(join(temporary, OUTPUT_MARK), 'Written by ocop; replaced as a whole at the next run.\n');
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
  // Synchronous and side by side: the gap in which a kill leaves no target is two system calls wide.
  if (existsSync(place.folder)) renameSync(place.folder, place.previous);
  renameSync(temporary, place.folder);
  await discard(place);
}

interface Place {
  readonly folder: string;
  /** The whole old folder, between the two renames. */
  readonly previous: string;
  /** The old folder while it is being deleted: never restored. */
  readonly discarded: string;
  /** Followed by the id of the process that builds. */
  readonly building: string;
}

/** Cleans up after a killed run: puts an old folder back if it was caught between the renames, and deletes half-built ones. */
export async function recoverFolder(target: string): Promise<Place> {
  const folder = existsSync(target) ? realpathSync(target) : resolve(target);
  const hidden = join(dirname(folder), `.${basename(folder)}`);
  const place = { folder, previous: `${hidden}.previous`, discarded: `${hidden}.discarded`, building: `${hidden}.building-` };
  await mkdir(dirname(folder), { recursive: true });
  for (const name of await readdir(dirname(folder))) {
    const path = join(dirname(folder), name);
    if (!path.startsWith(place.building)) continue;
    const pid = Number(path.slice(place.building.length));
    if (underway.has(folder) || (pid !== process.pid && isAlive(pid)))
      throw new RegistryError('ERR_REGISTRY_FOLDER_BUSY', { folder: target, pid, temporary: path });
    await rm(path, { recursive: true, force: true });
  }
  if (!existsSync(folder) && existsSync(place.previous)) renameSync(place.previous, folder);
  await discard(place);
  return place;
}

async function discard({ previous, discarded }: Place): Promise<void> {
  await rm(discarded, { recursive: true, force: true });
  if (existsSync(previous)) renameSync(previous, discarded);
  await rm(discarded, { recursive: true, force: true });
}

async function mayReplace(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return true;
  const names = await readdir(folder);
  return (
    names.length === 0 ||
    (names.includes(OUTPUT_MARK) && (await readFile(join(folder, OUTPUT_MARK), 'utf8')).startsWith('Written by ocop'))
  );
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
