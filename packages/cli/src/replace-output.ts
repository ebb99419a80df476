import { rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { replaceFolder } from '@ocop/trace/registry';

/**
 * Replaces a folder as a whole; gives the number of files written. Ctrl-C removes the half-built one and ends with exit code 130:
 * the previous folder stays as it was.
 */
export async function replaceOutput(target: string, build: (temporary: string) => Promise<void>): Promise<number> {
  let files = 0;
  let temporary: string | undefined;
  const stop = (): void => {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
    process.stderr.write(`\nĐã dừng; kết quả cũ được giữ nguyên. / Stopped; the previous output stays.\n`);
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  try {
    await replaceFolder(target, async (folder) => {
      temporary = folder;
      await build(folder);
      files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;
    });
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, stop);
  }
  return files;
}
