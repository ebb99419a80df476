import type { Answer } from './load.ts';
import { load } from './load.ts';
import type { Memory } from './memory.ts';
import { openMemory } from './memory.ts';
import type { PinnedTrust, VerifyOptions } from './options.ts';

/** What the stages of one check share. */
export interface Check {
  /** UTC seconds. */
  readonly now: number;
  readonly trust: PinnedTrust;
  readonly memory: Memory;
  readonly online: boolean;
  /** A GET under the registry. Only the credential may be absent: for a list that is a failure too. */
  get(url: string, max: number): Promise<Answer>;
}

export async function openCheck(
  { trust, fetch, store }: VerifyOptions & { readonly trust: PinnedTrust },
  now: number,
): Promise<Check> {
  return {
    now,
    trust,
    memory: await openMemory(store, trust, now),
    online: fetch !== undefined,
    get: async (url, max) => (fetch ? load(fetch, trust.registry, url, max) : 'failed'),
  };
}
