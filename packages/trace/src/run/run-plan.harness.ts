import { DEMONSTRATION_GTIN } from '../issue/demonstration.harness.ts';

/** A plan of the demonstration's product, as a file would hold it. */
export const RUN_PLAN = {
  format: 'ocop-run/1',
  product: { gtin: DEMONSTRATION_GTIN },
  lot: 'LOT2026A',
  link: { host: 'so-ocop.example' },
  label: { stars: 4, validUntil: '2029-02-10', issuedOn: '2026-11-24', statusList: 1, statusIndex: 5, test: true },
  print: {
    productName: 'Bánh phồng tôm minh họa',
    producer: 'Hợp tác xã minh họa',
    validityText: 'Công nhận OCOP đến 10/02/2029',
    starSign: { stars: 4 },
  },
};
