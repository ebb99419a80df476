import { PROVINCES } from '@ocop/core';
import type { RegistryEntry } from './registry-input.ts';
import { STANDING_ORDER } from './standing.ts';

/** The most products that one page lists: about 300 kB in its two languages. */
export const MOST_ON_A_PAGE = 500;

/** Code of the list whose products name no province. */
const UNKNOWN = '00';

export interface ProvinceList {
  readonly code: string;
  /** Undefined for the products whose province is not known. */
  readonly name: string | undefined;
  /** Ordered by standing, then by name. */
  readonly members: readonly RegistryEntry[];
}

/** Are the products too many for the root page? */
export function isListedByProvince(entries: readonly RegistryEntry[]): boolean {
  return entries.length > MOST_ON_A_PAGE;
}

/** The products of each province that has some, in the order of the provinces' codes; those of no known province come last. */
export function provinceLists(entries: readonly RegistryEntry[]): ProvinceList[] {
  const names = new Map(PROVINCES.map(({ code, fullName }) => [code, fullName]));
  const groups = new Map<string, RegistryEntry[]>();
  for (const entry of entries) {
    const { provinceCode = UNKNOWN } = entry.product;
    const code = names.has(provinceCode) ? provinceCode : UNKNOWN;
    const group = groups.get(code) ?? [];
    group.push(entry);
    groups.set(code, group);
  }
  return [...names.keys(), UNKNOWN].flatMap((code) => {
    const members = groups.get(code);
    return members === undefined ? [] : [{ code, name: names.get(code), members: members.toSorted(compare) }];
  });
}

const collator = new Intl.Collator('vi');

function compare(a: RegistryEntry, b: RegistryEntry): number {
  return (
    STANDING_ORDER.indexOf(a.status.state) - STANDING_ORDER.indexOf(b.status.state) ||
    collator.compare(a.product.name.vi, b.product.name.vi) ||
    (a.recId < b.recId ? -1 : 1)
  );
}
