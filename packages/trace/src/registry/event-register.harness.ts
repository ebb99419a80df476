import { DEMONSTRATION_GTIN } from '../issue/demonstration.harness.ts';
import type { EpcisEvent } from '../event/event-schema.ts';
import { harvest } from '../event/harvest.ts';
import { ship } from '../event/ship.ts';
import { transform } from '../event/transform.ts';

const POND = 'https://so-ocop.example/ocop/TOM-2026/10/AO3';
const KITCHEN = '9524000000002';
const SHOP = '9524000000019';
const CRACKERS = { link: `https://so-ocop.example/01/${DEMONSTRATION_GTIN}/10/L1`, quantity: 400 };
const SHRIMP = { link: POND, quantity: 120.5, unit: 'kg' };

/** Three steps of the demonstration product, as its producer would record them. */
export const EVENTS: readonly EpcisEvent[] = [
  harvest({ at: '2026-11-18T05:30:00+07:00', place: 'https://htx.example/ao-so-3', goods: [SHRIMP] }),
  transform({ at: '2026-11-19T08:00:00+07:00', place: KITCHEN, inputs: [SHRIMP], outputs: [CRACKERS], bestBefore: '2027-05-19' }),
  ship({
    at: '2026-11-20T23:30:00Z',
    place: KITCHEN,
    from: KITCHEN,
    to: SHOP,
    toPlace: SHOP,
    goods: [{ ...CRACKERS, quantity: 40 }],
  }),
];
