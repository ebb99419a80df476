import type { EpcisEvent } from './event-schema.ts';
import { harvest } from './harvest.ts';
import { pack } from './pack.ts';
import { receive } from './receive.ts';
import { ship } from './ship.ts';
import { transform } from './transform.ts';

export const PLACE = '9524000000002';
export const SHOP = '9524000000019';
export const FARM = 'https://htx.example/ao-so-3';
export const CRATE = 'https://id.htx.example/00/395240000000000010';
export const SHRIMP = 'https://so-ocop.example/ocop/TOM-2026/10/AO3';
export const CRACKERS = 'https://so-ocop.example/01/09520000000011/10/L1';
const OTHER = 'https://so-ocop.example/01/09520000000028/10/L9';

/** One lot of prawn crackers, from the pond to the shop, and one event of another product. */
export const CHAIN: readonly EpcisEvent[] = [
  harvest({ at: '2026-11-18T05:30:00+07:00', place: FARM, goods: [{ link: SHRIMP, quantity: 120.5, unit: 'kg' }] }),
  transform({
    at: '2026-11-19T08:00:00+07:00',
    place: PLACE,
    inputs: [{ link: SHRIMP, quantity: 120.5, unit: 'kg' }],
    outputs: [{ link: CRACKERS, quantity: 400 }],
    bestBefore: '2027-05-19',
  }),
  pack({ at: '2026-11-20T09:00:00+07:00', place: PLACE, into: CRATE, goods: [{ link: CRACKERS, quantity: 40 }] }),
  ship({
    at: '2026-11-20T14:00:00+07:00',
    place: PLACE,
    from: PLACE,
    to: SHOP,
    toPlace: SHOP,
    goods: [{ link: CRATE }],
    papers: [{ type: 'desadv', id: 'urn:epcglobal:cbv:bt:9524000000002:PX-0007' }],
  }),
  receive({ at: '2026-11-21T07:10:00+07:00', place: SHOP, from: PLACE, to: SHOP, goods: [{ link: CRATE }] }),
  ship({ at: '2026-11-22T07:10:00+07:00', place: PLACE, from: PLACE, to: SHOP, goods: [{ link: OTHER, quantity: 2 }] }),
];

/** When its document was written. */
export const CREATED = '2026-11-24T10:00:00+07:00';
