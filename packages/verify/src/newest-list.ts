import type { Check } from './check.ts';
import { decodeUtf8 } from './encoding/utf8.ts';
import { isWithin } from './memory.ts';

const MAX_BYTES = 1024 * 1024;

/** When a list was issued, when it ends, and for how many seconds a stored copy of it serves without a GET. */
export interface Times {
  readonly iat: number;
  readonly exp: number;
  readonly ttl: number;
}

type StoredRecord = Readonly<Record<string, unknown>>;

/** How one list is kept from check to check, and by what rules another takes its place. */
interface Kept<T> {
  /** In the store. */
  readonly name: string;
  readonly url: string;
  /** The list that was stored, verified again: the store is trusted no more than the network. */
  readHeld(record: StoredRecord): Promise<T | undefined>;
  /** The list in this file, where it can be believed after the one that is held. */
  readNext(file: string, held: T | undefined): Promise<T | undefined>;
  toRecord(list: T, file: string): StoredRecord;
  isRolledBack(list: T, held: T): boolean;
}

/** The text of a list on the registry, none where it did not arrive; `absent` tells where there is no such file. */
export async function getList(check: Check, url: string): Promise<{ readonly text?: string; readonly absent: boolean }> {
  const answer = await check.get(url, MAX_BYTES);
  return typeof answer === 'string' ? { absent: answer === 'absent' } : { absent: false, text: decodeUtf8(answer) };
}

/**
 * The newest list that can be believed: the stored one without a GET for its `ttl`, else the registry's, else the stored one, not fresh.
 * Undefined where there is neither. What is refused never touches what is stored.
 */
export async function newestList<T extends Times>(
  check: Check,
  kept: Kept<T>,
): Promise<(T & { readonly fresh: boolean }) | undefined> {
  const { now, memory } = check;
  const record = await memory.read(kept.name);
  const held = await kept.readHeld(record);
  if (held && now < held.exp && isWithin(record.at, now, held.ttl)) return { ...held, fresh: true };
  const { text } = await getList(check, kept.url);
  const next = text === undefined ? undefined : await kept.readNext(text, held);
  if (text === undefined || !next || (held && kept.isRolledBack(next, held))) return held && { ...held, fresh: false };
  // Another check may have kept a newer list while this one was on its way: the mark never goes back.
  const latest = await kept.readHeld(await memory.read(kept.name));
  if (latest && kept.isRolledBack(next, latest)) return newestList(check, kept);
  await memory.remember(kept.name, { ...kept.toRecord(next, text), at: now }, next.iat);
  return { ...next, fresh: now < next.exp };
}
