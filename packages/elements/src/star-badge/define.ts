import { OcopStarBadge } from './star-badge.ts';

OcopStarBadge.define();

declare global {
  interface HTMLElementTagNameMap {
    'ocop-star-badge': OcopStarBadge;
  }
}
