import { addDays, type CivilDate, isDemonstrationGtin } from '@ocop/core';
import { type EpcisEvent, harvest, pack, receive, ship, transform } from '@ocop/trace/event';
import type { Issuance } from './issuance.ts';

/** GLNs and a crate number of GS1's demonstration prefix: nobody's. */
const WORKSHOP = '9524000000002';
const SHOP = '9524000000019';
const CRATE = 'https://id.gs1.org/00/395240000000000010';
const LOT = 'MINHHOA1';

/**
 * The way of one lot of the first made-up product, from harvest to shop, in the fortnight before the demonstration: what the pages of a registry show
 * once a producer keeps events. None where the lists have no such product.
 */
export function demonstrationJourney(
  { records }: Issuance,
  { registry, asOf }: { registry: string; asOf: CivilDate },
): EpcisEvent[] {
  const gtin = records
    .filter(({ product, credential }) => product.demonstration && credential !== null)
    .flatMap(({ product }) => product.gtins)
    .find(isDemonstrationGtin);
  if (gtin === undefined) return [];
  const at = (daysBefore: number, time: string): string => `${addDays(asOf, -daysBefore)}T${time}:00+07:00`;
  const product = `${registry}/01/${gtin}/10/${LOT}`;
  const raw = `https://htx-minhhoa.example/ocop/NGUYEN-LIEU/10/${LOT}`;
  const packed = [{ link: product, quantity: 48 }];
  const handover = { from: WORKSHOP, to: SHOP };
  return [
    harvest({ at: at(14, '05:30'), place: WORKSHOP, goods: [{ link: raw, quantity: 60, unit: 'kg' }] }),
    transform({
      at: at(12, '08:00'),
      place: WORKSHOP,
      inputs: [{ link: raw, quantity: 60, unit: 'kg' }],
      outputs: [{ link: product, quantity: 110 }],
      bestBefore: addDays(asOf, 353),
    }),
    pack({ at: at(10, '09:00'), place: WORKSHOP, into: CRATE, goods: packed }),
    ship({ at: at(9, '14:00'), place: WORKSHOP, ...handover, toPlace: SHOP, goods: packed }),
    receive({ at: at(8, '07:10'), place: SHOP, ...handover, goods: packed }),
  ];
}
