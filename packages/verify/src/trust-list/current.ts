import { attempt } from '../attempt.ts';
import type { Check } from '../check.ts';
import { decodeUtf8, encodeUtf8 } from '../encoding/utf8.ts';
import type { Answer } from '../load.ts';
import { memo } from '../memo.ts';
import { isWithin } from '../memory.ts';
import { parseTrustList, type SignedTrustList } from './parse.ts';
import { meetsThreshold } from './threshold.ts';
import { TRUST_LIST_PATH, type Roots, type TrustList } from './trust-list.ts';

/** A list of about 3,500 keys. */
const MAX_BYTES = 1024 * 1024;
const TTL = 3600;
const ROTATIONS_MAX = 8;
/** In the store, over a client's life. */
const ROTATIONS_KEPT = 64;
/** Versions looked for between ours and the newest; those that changed no root may be absent. */
const PROBES_MAX = 32;

/** How far a client has come: the newest list it believes, the roots that speak next, and the lists that led from the pinned ones to them. */
interface Position {
  readonly signed?: SignedTrustList;
  readonly roots: Roots;
  /** Files that changed roots, oldest first. */
  readonly rotations: readonly string[];
}

export interface CurrentTrustList {
  readonly list: TrustList;
  readonly fresh: boolean;
}

const parsed = memo<SignedTrustList | undefined>(4);

/** The list in this file, read once for as long as the same file comes again. */
function read(file: string | undefined, registry: string): SignedTrustList | undefined {
  if (file === undefined) return undefined;
  return parsed(`${registry}\n${file}`, () => attempt(() => parseTrustList(encodeUtf8(file), registry)));
}

function textOf(answer: Answer): string | undefined {
  return typeof answer === 'string' ? undefined : decodeUtf8(answer);
}

/** The position after this list, or undefined where it does not follow: it meets the threshold of the roots before it and of its own. */
async function step(from: Position, signed: SignedTrustList | undefined, file: string): Promise<Position | undefined> {
  if (!signed || !(await meetsThreshold(signed, from.roots)) || !(await meetsThreshold(signed, signed.list.roots)))
    return undefined;
  const { roots } = signed.list;
  const rotates = JSON.stringify(roots) !== JSON.stringify(from.roots);
  return { signed, roots, rotations: rotates ? [...from.rotations, file] : from.rotations };
}

/** The stored list, verified again from the pinned roots on: the store is trusted no more than the network. */
async function readHeld({ trust }: Check, { file, rotations }: Readonly<Record<string, unknown>>): Promise<Position> {
  const start: Position = { roots: trust.roots, rotations: [] };
  let held: Position | undefined = start;
  if (!Array.isArray(rotations) || rotations.length > ROTATIONS_KEPT) return start;
  for (const text of [...(rotations as unknown[]), file]) {
    held = typeof text === 'string' ? await step(held, read(text, trust.registry), text) : undefined;
    if (!held) return start;
  }
  return held;
}

/** Walks the published rotations, version by version, until the candidate follows. Undefined where none lead to it. */
async function walk(from: Position, candidate: SignedTrustList, file: string, check: Check): Promise<Position | undefined> {
  const { registry } = check.trust;
  let at = from;
  let end = await step(at, candidate, file);
  const first = (from.signed?.list.version ?? 0) + 1;
  const last = Math.min(candidate.list.version, first + PROBES_MAX);
  for (let version = first; !end && version < last; version += 1) {
    const answer = await check.get(registry + TRUST_LIST_PATH.replace('.jws', `.${version}.jws`), MAX_BYTES);
    if (answer === 'absent') continue;
    const text = textOf(answer) ?? '';
    const signed = read(text, registry);
    const next: Position | undefined = signed?.list.version === version ? await step(at, signed, text) : undefined;
    if (!next || next.rotations.length > from.rotations.length + ROTATIONS_MAX) return undefined;
    at = next;
    end = await step(at, candidate, file);
  }
  return end;
}

/** Refused: a version below the one we hold, or the same version with another payload. */
function isRolledBack({ list, payload }: SignedTrustList, held: SignedTrustList | undefined): boolean {
  if (!held || list.version > held.list.version) return false;
  return list.version < held.list.version || payload !== held.payload;
}

/**
 * The newest trust list that can be believed: the stored one without a GET for an hour, else the registry's, else the stored one, not fresh.
 * Undefined where there is neither.
 */
export async function currentTrustList(check: Check): Promise<CurrentTrustList | undefined> {
  const { now, trust, memory } = check;
  const record = await memory.read('trust-list');
  const held = await readHeld(check, record);
  const list = held.signed?.list;
  if (list && now < list.exp && isWithin(record.at, now, TTL)) return { list, fresh: true };
  const file = textOf(await check.get(trust.registry + TRUST_LIST_PATH, MAX_BYTES));
  const candidate = read(file, trust.registry);
  if (file !== undefined && candidate && !isRolledBack(candidate, held.signed)) {
    const end = await walk(held, candidate, file, check);
    if (end) {
      await memory.remember(
        'trust-list',
        { file, rotations: end.rotations.filter((text) => text !== file), at: now },
        candidate.list.iat,
      );
      return { list: candidate.list, fresh: now < candidate.list.exp };
    }
  }
  return list && { list, fresh: false };
}
