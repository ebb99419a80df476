export type { Outcome, Trust } from '@ocop/verify';
export type { OutcomeDetail } from './check/check.ts';
export { OcopProductCard } from './product-card/product-card.ts';
export { OcopStarBadge } from './star-badge/star-badge.ts';
export { configureTrust } from './trust/trust-anchor.ts';
export { OcopVerify } from './verify/verify.ts';
