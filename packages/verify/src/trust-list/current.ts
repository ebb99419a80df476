import { attempt } from '../attempt.ts';
import type { Check } from '../check.ts';
import { encodeUtf8 } from '../encoding/utf8.ts';
import { memo } from '../memo.ts';
import { getList, newestList, type Times } from '../newest-list.ts';
import { within } from '../within.ts';
import { parseTrustList, type SignedTrustList } from './parse.ts';
import { meetsThreshold } from './threshold.ts';
import { TRUST_LIST_PATH, type Roots, type TrustList } from './trust-list.ts';

const TTL = 3600;
const ROTATIONS_MAX = 8;
/** In the store, over a client's life. */
const ROTATIONS_KEPT = 64;
/** Versions looked for between ours and the newest; those that changed no root may be absent. */
const PROBES_MAX = 32;
/** A registry that answers for each version just in time would hold a check up for minutes. */
const WALK_MS = 15_000;

/** How far a client has come: the roots that speak next, and the lists that led from the pinned ones to them. */
interface Position {
  readonly roots: Roots;
  /** Files that changed roots, oldest first. */
  readonly rotations: readonly string[];
}

/** A list that is believed, and where it led. */
interface Believed extends Position, Times {
  readonly list: TrustList;
  readonly payload: string;
}

export interface CurrentTrustList {
  readonly list: TrustList;
  readonly fresh: boolean;
}

const parsed = memo<SignedTrustList | undefined>(4);

/** The list in this file, read once for as long as the same file comes again. */
function read(file: string, { trust: { registry } }: Check): SignedTrustList | undefined {
  return parsed(`${registry}\n${file}`, () => attempt(() => parseTrustList(encodeUtf8(file), registry)));
}

/** The list after this position, or undefined where it does not follow: it meets the threshold of the roots before it and of its own. */
async function step(from: Position, signed: SignedTrustList | undefined, file: string): Promise<Believed | undefined> {
  if (!signed || !(await meetsThreshold(signed, from.roots)) || !(await meetsThreshold(signed, signed.list.roots)))
    return undefined;
  const { list, payload } = signed;
  const { roots, iat, exp } = list;
  const rotates = JSON.stringify(roots) !== JSON.stringify(from.roots);
  return { list, payload, iat, exp, ttl: TTL, roots, rotations: rotates ? [...from.rotations, file] : from.rotations };
}

/** The stored list, verified again from the pinned roots on. */
async function readHeld(check: Check, { file, rotations }: Readonly<Record<string, unknown>>): Promise<Believed | undefined> {
  if (!Array.isArray(rotations) || rotations.length > ROTATIONS_KEPT) return undefined;
  let at: Position = pinnedBy(check);
  let held: Believed | undefined;
  for (const text of [...(rotations as unknown[]), file]) {
    held = typeof text === 'string' ? await step(at, read(text, check), text) : undefined;
    if (!held) return undefined;
    at = held;
  }
  return held;
}

function pinnedBy({ trust: { roots } }: Check): Position {
  return { roots, rotations: [] };
}

/** Walks the published rotations, version by version, until the list in this file follows. Undefined where none lead to it in time. */
async function walk(
  check: Check,
  file: string,
  held: Believed | undefined,
  isLate: () => boolean,
): Promise<Believed | undefined> {
  const candidate = read(file, check);
  if (!candidate) return undefined;
  let at: Position = held ?? pinnedBy(check);
  let end = await step(at, candidate, file);
  const most = at.rotations.length + ROTATIONS_MAX;
  const first = (held?.list.version ?? 0) + 1;
  const last = Math.min(candidate.list.version, first + PROBES_MAX);
  for (let version = first; !end && version < last && !isLate(); version += 1) {
    const { text = '', absent } = await getList(check, check.trust.registry + TRUST_LIST_PATH.replace('.jws', `.${version}.jws`));
    if (absent) continue;
    const signed = read(text, check);
    const next: Believed | undefined = signed?.list.version === version ? await step(at, signed, text) : undefined;
    if (!next || next.rotations.length > most) return undefined;
    at = next;
    end = await step(at, candidate, file);
  }
  return end;
}

/** The newest trust list that can be believed. */
export async function currentTrustList(check: Check): Promise<CurrentTrustList | undefined> {
  return newestList<Believed>(check, {
    name: 'trust-list',
    url: check.trust.registry + TRUST_LIST_PATH,
    readHeld: async (record) => readHeld(check, record),
    readNext: async (file, held) => {
      let late = false;
      const walking = walk(check, file, held, () => late);
      return within<Believed | undefined>(WALK_MS, walking, () => void (late = true));
    },
    toRecord: ({ rotations }, file) => ({ file, rotations: rotations.filter((text) => text !== file) }),
    /** A version below the one we hold, or the same version with another payload. */
    isRolledBack: ({ list: { version }, payload }, { list, payload: before }) =>
      version < list.version || (version === list.version && payload !== before),
  });
}
