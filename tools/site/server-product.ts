import type { FallbackProduct } from '../../packages/elements/src/fallback/index.ts';

/** What the server of docs/site/examples/khong-javascript.html knew of its product. */
export const SERVER_PRODUCT: FallbackProduct = {
  name: { vi: 'Mật ong rừng tràm (minh họa)', en: 'Melaleuca honey (made up)' },
  producer: 'HTX Minh Họa',
  place: 'Tỉnh Cà Mau',
  stars: 4,
  productCode: 'OCOP-MAT-ONG',
  decision: { number: '01/QĐ-TEST', date: '2026-08-16', authority: 'UBND tỉnh Thử Nghiệm' },
  validFrom: '2026-08-16',
  validUntil: '2029-08-16',
  href: '/mat-ong',
};
