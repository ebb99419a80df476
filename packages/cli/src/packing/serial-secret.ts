import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { assertPrivate } from '../office/passphrase.ts';
import { parseSerialSecret } from '../run-keys.ts';
import { writeFileWhole } from '../write-file.ts';

const FILE = 'serial-secret.txt';

/**
 * The secret from which a packer's serials are drawn: one for the folder, made when it is first asked for, readable by its owner only.
 * Whoever has it can list every serial; whoever loses it cannot go on with a lot.
 */
export async function keepSerialSecret(
  folder: string,
): Promise<{ secret: Uint8Array<ArrayBuffer>; path: string; fresh: boolean }> {
  const path = join(folder, FILE);
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined) {
    assertPrivate(path, found.mode);
    return { secret: parseSerialSecret(await readFile(path, 'utf8'), path), path, fresh: false };
  }
  const secret = crypto.getRandomValues(new Uint8Array(32));
  await writeFileWhole(path, `${Buffer.from(secret).toString('hex')}\n`, 0o600);
  return { secret, path, fresh: true };
}
