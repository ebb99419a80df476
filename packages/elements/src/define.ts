// The classes are registered here and not by importing the tags' own `define` files: two entries that share one would leave the call in a chunk, which
// bundlers drop because only the named files have side effects.
import { OcopProductCard } from './product-card/product-card.ts';
import { OcopStarBadge } from './star-badge/star-badge.ts';
import { OcopVerify } from './verify/verify.ts';

OcopProductCard.define();
OcopStarBadge.define();
OcopVerify.define();
