import { OcopProductCard } from './product-card.ts';

OcopProductCard.define();
