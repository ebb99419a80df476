import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serialAt, type SerialKey } from '../serial/index.ts';
import { partsFolder } from './run-folder.ts';

/** Counters of a lot that follow one another. */
export interface CounterRange {
  readonly firstCounter: number;
  readonly count: number;
}

/** What `run.json` says, as far as it is needed here. */
interface Identity {
  readonly plan: CounterRange & { readonly labelsPerPart: number };
  readonly firstSerial: string;
}

/**
 * The counters whose labels stand whole in the folder of a run, be it finished, going on or given up; `key` is that of the lot. None for a folder that is
 * not there, is no run, or belongs to another lot or secret. Only names are looked at, not the files' contents.
 */
export async function writtenCounters(folder: string, key: SerialKey): Promise<readonly CounterRange[]> {
  const identity = await readIdentity(folder);
  if (identity === undefined) return [];
  const { plan, firstSerial } = identity;
  if (serialAt(key, plan.firstCounter) !== firstSerial) return [];
  const names = await readdir(partsFolder(folder)).catch(() => []);
  const parts = names.flatMap((name) => /^\d{6,}(?=\.jsonl$)/.exec(name) ?? []).map(Number);
  const ranges: CounterRange[] = [];
  for (const part of parts.toSorted((a, b) => a - b)) {
    const from = (part - 1) * plan.labelsPerPart;
    const range = { firstCounter: plan.firstCounter + from, count: Math.min(plan.labelsPerPart, plan.count - from) };
    const last = ranges.at(-1);
    if (last !== undefined && last.firstCounter + last.count === range.firstCounter)
      ranges[ranges.length - 1] = { ...last, count: last.count + range.count };
    else ranges.push(range);
  }
  return ranges;
}

async function readIdentity(folder: string): Promise<Identity | undefined> {
  try {
    const identity = JSON.parse(await readFile(join(folder, 'run.json'), 'utf8')) as Identity;
    return Number.isInteger(identity.plan.labelsPerPart) && identity.plan.labelsPerPart > 0 ? identity : undefined;
  } catch {
    return undefined;
  }
}
