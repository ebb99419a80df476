import { isLotOrSerial } from '@ocop/verify/label';
import { itemsOf } from '../event/items-of.ts';
import type { RegistryEntry } from './registry-input.ts';

/** Lots of the product that its events name, of those that fit the path of a label; sorted. */
export function lotsOf({ kind, recId, events = [] }: RegistryEntry): string[] {
  const start = kind === 'gtin' ? `/01/${recId}/10/` : `/ocop/${recId}/10/`;
  const lots = events.flatMap((event) => {
    const { inputs, outputs } = itemsOf(event);
    return [...inputs, ...outputs].flatMap(({ epcClass }) => {
      const [, lot] = epcClass.split(start);
      return lot !== undefined && isLotOrSerial(lot) ? [lot] : [];
    });
  });
  return [...new Set(lots)].sort();
}
