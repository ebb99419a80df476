import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RegistryWriter } from './registry-input.ts';

/** A writer for `publishRegistry` that puts each file under `folder`, making the folders on the way. */
export function folderWriter(folder: string): RegistryWriter {
  const made = new Set<string>();
  return {
    write: async (path, bytes) => {
      const file = join(folder, path);
      const parent = dirname(file);
      if (!made.has(parent)) {
        await mkdir(parent, { recursive: true });
        made.add(parent);
      }
      await writeFile(file, bytes);
    },
  };
}
