import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, type Json } from '../issue/canonical-json.ts';
import type { LabelRecord, PartEnd } from './part-record.ts';
import { RunError } from './run-error.ts';
import { UNFINISHED, writeWhole } from './write-whole.ts';

/** The folder of the parts. */
export const partsFolder = (folder: string): string => join(folder, 'parts');

/** What the names of a part's files begin with; parts count from 1. */
export const partName = (part: number): string => String(part).padStart(6, '0');

/** The record of a part is renamed into place last: a part that has one is finished. */
export const recordPath = (folder: string, part: number): string => join(partsFolder(folder), `${partName(part)}.jsonl`);

async function holds(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function takeLock(folder: string): Promise<string> {
  const path = join(folder, 'run.lock');
  const pid = Number(await holds(path));
  if (pid > 0 && pid !== process.pid && isAlive(pid)) throw new RunError({ code: 'ERR_RUN_BUSY', folder, pid });
  await rm(path, { force: true });
  // 'wx': of two that start in the same instant one fails here.
  const file = await open(path, 'wx');
  await file.writeFile(String(process.pid));
  await file.close();
  return path;
}

/**
 * Makes the folder of a run, or opens one that was cut off: `identity` says which plan, key and secret it belongs to.
 * Removes what was left unfinished. Gives back how to let go of it. Throws `ERR_RUN_OTHER_PLAN`, `ERR_RUN_FOLDER`, `ERR_RUN_BUSY`.
 */
export async function openRunFolder(folder: string, identity: Json): Promise<{ close: () => Promise<void> }> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'run.json');
  const text = `${canonicalJson(identity)}\n`;
  const known = await holds(path);
  if (known !== undefined && known !== text) throw new RunError({ code: 'ERR_RUN_OTHER_PLAN', folder });
  const others = (await readdir(folder)).filter((name) => !/^(?:run\.lock|insecure-demo-keys\.json)$|\.tmp$/.test(name));
  if (known === undefined && others.length > 0) throw new RunError({ code: 'ERR_RUN_FOLDER', folder });
  const lock = await takeLock(folder);
  await mkdir(partsFolder(folder), { recursive: true });
  await removeUnfinished(folder);
  if (known === undefined) writeWhole(path, text);
  return { close: () => rm(lock, { force: true }) };
}

/** Removes files that were being written when their writer ended. */
export async function removeUnfinished(folder: string): Promise<void> {
  for (const place of [folder, partsFolder(folder)]) {
    for (const name of await readdir(place)) if (name.endsWith(UNFINISHED)) await rm(join(place, name), { force: true });
  }
}

/** What the record of a finished part says. */
export interface FinishedPart {
  readonly labels: readonly LabelRecord[];
  readonly end: PartEnd;
}

/** The record of a part, or undefined where it has none. Throws `ERR_RUN_RECORD` for one that cannot be read. */
export async function readPart(folder: string, part: number): Promise<FinishedPart | undefined> {
  const text = await holds(recordPath(folder, part));
  if (text === undefined) return undefined;
  try {
    const lines = text.trimEnd().split('\n');
    const end = JSON.parse(lines.pop() ?? '') as PartEnd;
    const labels = lines.map((line) => JSON.parse(line) as LabelRecord);
    if (labels.length !== end.labels || !Array.isArray(end.files)) throw new SyntaxError('no record');
    return { labels, end };
  } catch (cause) {
    throw new RunError({ code: 'ERR_RUN_RECORD', part }, { cause });
  }
}

/** Is the part on disk the one that its record names, byte for byte? A part that is not is made again. */
export async function isFinished(folder: string, part: number): Promise<boolean> {
  const finished = await readPart(folder, part).catch(() => undefined);
  if (finished === undefined) return false;
  for (const { file, sha256 } of finished.end.files) {
    const hash = createHash('sha256');
    try {
      for await (const chunk of createReadStream(join(partsFolder(folder), file))) hash.update(chunk as Buffer);
    } catch {
      return false;
    }
    if (hash.digest('hex') !== sha256) return false;
  }
  return true;
}
