import type { Answer, Fetch } from './load.ts';
import { load } from './load.ts';
import type { Memory } from './memory.ts';
import { openMemory } from './memory.ts';
import type { Trust, VerifyOptions } from './options.ts';

/** What the stages of one check share. */
export interface Check {
  /** UTC seconds. */
  readonly now: number;
  readonly trust: Trust;
  readonly memory: Memory;
  readonly online: boolean;
  /** A GET under the registry. Only the credential may be absent: for a list that is a failure too. */
  get(url: string, max: number): Promise<Answer>;
}

export async function openCheck({ trust, fetch, store }: VerifyOptions, now: number): Promise<Check> {
  const memory = await openMemory(store, trust, now);
  const ask: Fetch | undefined = fetch;
  return {
    now,
    trust,
    memory,
    online: ask !== undefined,
    get: async (url, max) => (ask ? load(ask, trust.registry, url, max) : { kind: 'failed' }),
  };
}
