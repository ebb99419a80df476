import type { Check } from './check.ts';
import type { ReasonCode } from './reason.ts';
import { currentStatusList, type CurrentStatusList } from './status-list/current.ts';
import { readStatus } from './status-list/parse.ts';
import type { StatusValue } from './status-list/status-list.ts';
import { coversIndex, coversProduct, type Product } from './trust-list/lookup.ts';
import type { TrustList } from './trust-list/trust-list.ts';

/** A place in a status list, and the product it stands for: a label names the list by number, a credential by URI. */
export interface StatusPlace {
  readonly list: number | string;
  readonly index: number;
  readonly product: Product;
}

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
  for (const { list: wanted, index, product } of places) {
    const entry = trustList.statusLists.find(({ n, uri }) => n === wanted || uri === wanted);
    if (!entry) {
      unusable.push('status-list-unlisted');
      continue;
    }
    if (!asked.has(entry.uri)) asked.set(entry.uri, await currentStatusList(check, trustList, entry));
    const list = asked.get(entry.uri);
    const value = list && readStatus(list.bytes, index);
    if (!list) missing = true;
    else if (value === undefined || !coversIndex(list.key, entry.n, index) || !coversProduct(list.key, product))
      unusable.push('status-index-unusable');
    else values.push(value);
  }
  return { values, unusable, missing, lists: [...asked.values()].filter((list) => list !== undefined) };
}
