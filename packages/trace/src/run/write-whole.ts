import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';

/** Ending of files that are not finished; the next start removes them. */
export const UNFINISHED = '.tmp';

/** Writes a file whole or not at all: under another name first, onto the disk, then renamed. */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const temporary = `${path}${UNFINISHED}`;
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const file = openSync(temporary, 'w');
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}
