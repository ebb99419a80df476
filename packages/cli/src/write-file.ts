import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** So many characters go to the disk in one go. */
const PIECE = 1 << 20;

/**
 * Writes a file whole or not at all: to a temporary name beside it, then by renaming. `mode` as in `fs.open`. Text in pieces may be longer than one
 * string can be (512 MB).
 */
export async function writeFileWhole(path: string, content: string | Uint8Array | Iterable<string>, mode = 0o644): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(typeof content === 'string' || content instanceof Uint8Array ? content : inPieces(content));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function* inPieces(texts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
