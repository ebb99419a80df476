import { link, lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { OUTPUT_MARK } from './replace-folder.ts';
import type { RegistryWriter } from './registry-input.ts';

/** How a folder differs from the one published before: what has to be uploaded, and what to be deleted. Paths with `/`, in order. */
export interface FolderChanges {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Files that are the same, byte for byte. */
  readonly kept: number;
}

export interface FolderWriter extends RegistryWriter {
  /** To be asked once everything is written. Without a previous folder every file counts as written. */
  readonly changes: () => Promise<FolderChanges>;
}

/**
 * A writer for `publishRegistry` that puts each file under `folder`, making the folders on the way. A file that is the same in `previous`, the folder
 * published before, is linked instead of written where the disk can do that: it keeps its time, so that `rsync` and CDNs see what has changed.
 */
export function folderWriter(folder: string, previous?: string): FolderWriter {
  const made = new Set<string>();
  const written: string[] = [];
  const kept = new Set<string>();
  return {
    write: async (path, bytes) => {
      const file = join(folder, path);
      const parent = dirname(file);
      if (!made.has(parent)) {
        await mkdir(parent, { recursive: true });
        made.add(parent);
      }
      const before = previous === undefined ? undefined : join(previous, path);
      if (before === undefined || !(await holds(before, bytes))) {
        written.push(path);
        await writeFile(file, bytes);
        return;
      }
      kept.add(path);
      // A disk without hard links gets a copy.
      await link(before, file).catch(async () => writeFile(file, bytes));
    },
    changes: async () => {
      const isWritten = new Set(written);
      const removed = (previous === undefined ? [] : await filesOf(previous)).filter(
        (path) => !isWritten.has(path) && !kept.has(path) && path !== OUTPUT_MARK,
      );
      return { written: written.toSorted(), removed: removed.toSorted(), kept: kept.size };
    },
  };
}

async function holds(file: string, bytes: Uint8Array): Promise<boolean> {
  const size = await lstat(file).then(
    (found) => (found.isFile() ? found.size : -1),
    () => -1,
  );
  return size === bytes.byteLength && (await readFile(file)).equals(bytes);
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));
}
