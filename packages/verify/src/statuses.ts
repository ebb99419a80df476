import type { Check } from './check.ts';
import type { ReasonCode } from './reason.ts';
import { currentStatusList, type CurrentStatusList } from './status-list/current.ts';
import { readStatus } from './status-list/parse.ts';
import type { StatusValue } from './status-list/status-list.ts';
import { coversIndex } from './trust-list/lookup.ts';
import type { TrustList } from './trust-list/trust-list.ts';

/** A place in a status list: a label names it by number, a credential by URI. */
export type StatusPlace = { readonly n: number; readonly index: number } | { readonly uri: string; readonly index: number };

export interface Statuses {
  readonly values: readonly StatusValue[];
  /** Why a place cannot be read at all, as against a list that did not arrive. */
  readonly unusable: readonly ReasonCode[];
  readonly missing: boolean;
  readonly lists: readonly CurrentStatusList[];
}

/** Reads every place; each list is asked for once, and only where the trust list names it. */
export async function readStatuses(check: Check, trustList: TrustList, places: readonly StatusPlace[]): Promise<Statuses> {
  const asked = new Map<string, CurrentStatusList | undefined>();
  const values: StatusValue[] = [];
  const unusable: ReasonCode[] = [];
  let missing = false;
  for (const place of places) {
    const entry = trustList.statusLists.find(({ n, uri }) => ('n' in place ? n === place.n : uri === place.uri));
    if (!entry) {
      unusable.push('status-list-unlisted');
      continue;
    }
    if (!asked.has(entry.uri)) asked.set(entry.uri, await currentStatusList(check, trustList, entry));
    const list = asked.get(entry.uri);
    if (!list) {
      missing = true;
      continue;
    }
    const value = readStatus(list.bytes, place.index);
    if (value === undefined || !coversIndex(list.key, entry.n, place.index)) unusable.push('status-index-unusable');
    else values.push(value);
  }
  return { values, unusable, missing, lists: [...asked.values()].filter((list) => list !== undefined) };
}
