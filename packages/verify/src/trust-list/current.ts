import type { Check } from '../check.ts';
import { isWithin } from '../memory.ts';
import { VerifyError } from '../verify-error.ts';
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

/** A verified list, and the lists that changed roots on the way from the pinned ones to the roots it had to follow. */
interface Held {
  readonly signed: SignedTrustList;
  readonly file: string;
  readonly rotations: readonly string[];
  readonly isRotation: boolean;
}

export interface CurrentTrustList {
  readonly list: TrustList;
  readonly fresh: boolean;
}

function tryParse(file: string | Uint8Array, registry: string): SignedTrustList | undefined {
  try {
    return parseTrustList(typeof file === 'string' ? new TextEncoder().encode(file) : file, registry);
  } catch (error) {
    if (error instanceof VerifyError) return undefined;
    throw error;
  }
}

/** Root change: a list meets the threshold of the roots before it and of its own. */
async function follows(candidate: SignedTrustList, roots: Roots): Promise<boolean> {
  return (await meetsThreshold(candidate, roots)) && (await meetsThreshold(candidate, candidate.list.roots));
}

function sameRoots(a: Roots, b: Roots): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The stored list, verified again from the pinned roots on: the store is trusted no more than the network. */
async function readHeld(check: Check, record: Readonly<Record<string, unknown>>): Promise<Held | undefined> {
  const { file, rotations: before } = record;
  if (!Array.isArray(before) || before.length > ROTATIONS_KEPT) return undefined;
  const rotations: string[] = [];
  let roots = check.trust.roots;
  let held: Held | undefined;
  for (const step of [...(before as unknown[]), file]) {
    const signed = typeof step === 'string' ? tryParse(step, check.trust.registry) : undefined;
    if (!signed || typeof step !== 'string' || !(await follows(signed, roots))) return undefined;
    held = { signed, file: step, rotations: [...rotations], isRotation: !sameRoots(roots, signed.list.roots) };
    roots = signed.list.roots;
    rotations.push(step);
  }
  return held;
}

/** The lists that changed roots on the way to the candidate: walked version by version where it does not follow at once. Undefined where none lead there. */
async function walkTo(candidate: SignedTrustList, held: Held | undefined, check: Check): Promise<readonly string[] | undefined> {
  const rotations = [...(held?.rotations ?? []), ...(held?.isRotation ? [held.file] : [])];
  let roots = held?.signed.list.roots ?? check.trust.roots;
  if (await follows(candidate, roots)) return rotations;
  const first = (held?.signed.list.version ?? 0) + 1;
  const last = Math.min(candidate.list.version - 1, first + PROBES_MAX - 1);
  for (let version = first, walked = 0; version <= last && walked < ROTATIONS_MAX; version += 1) {
    const url = `${check.trust.registry}${TRUST_LIST_PATH.replace('.jws', `.${version}.jws`)}`;
    const answer = await check.get(url, MAX_BYTES);
    if (answer.kind === 'absent') continue;
    const step = answer.kind === 'ok' ? tryParse(answer.bytes, check.trust.registry) : undefined;
    if (!step || answer.kind !== 'ok' || step.list.version !== version || !(await follows(step, roots))) return undefined;
    if (sameRoots(roots, step.list.roots)) continue;
    roots = step.list.roots;
    rotations.push(new TextDecoder().decode(answer.bytes));
    walked += 1;
    if (await follows(candidate, roots)) return rotations;
  }
  return undefined;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** Refused: a version below the one we hold, or the same version with another payload. */
function isRolledBack({ list, payload }: SignedTrustList, held: Held | undefined): boolean {
  if (!held || list.version > held.signed.list.version) return false;
  return list.version < held.signed.list.version || !sameBytes(payload, held.signed.payload);
}

/**
 * The newest trust list that can be believed: the stored one without a GET for an hour, else the registry's, else the stored one, not fresh.
 * Undefined where there is neither.
 */
export async function currentTrustList(check: Check): Promise<CurrentTrustList | undefined> {
  const { now, trust, memory } = check;
  const record = (await memory.read('trust-list')) ?? {};
  const held = await readHeld(check, record);
  if (held && now < held.signed.list.exp && isWithin(record.at, now, TTL)) return { list: held.signed.list, fresh: true };
  const answer = await check.get(trust.registry + TRUST_LIST_PATH, MAX_BYTES);
  const candidate = answer.kind === 'ok' ? tryParse(answer.bytes, trust.registry) : undefined;
  if (candidate && answer.kind === 'ok' && !isRolledBack(candidate, held)) {
    const rotations = await walkTo(candidate, held, check);
    if (rotations) {
      const { list } = candidate;
      await memory.remember('trust-list', { file: new TextDecoder().decode(answer.bytes), rotations, at: now }, list.iat);
      return { list, fresh: now < list.exp };
    }
  }
  return held && { list: held.signed.list, fresh: false };
}
