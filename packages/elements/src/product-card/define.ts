import { OcopProductCard } from './product-card.ts';

OcopProductCard.define();

declare global {
  interface HTMLElementTagNameMap {
    'ocop-product-card': OcopProductCard;
  }
}
