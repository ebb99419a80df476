import type { OcopProductCard, OcopStarBadge, OcopVerify, SelectDetail } from '@ocop/elements';
import type { HTMLAttributes, Ref } from 'react';

type Tag<Element, Properties> = Omit<HTMLAttributes<Element>, keyof Properties> & Properties & { ref?: Ref<Element> };

declare module 'react/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
      'ocop-star-badge': Tag<OcopStarBadge, Partial<Pick<OcopStarBadge, 'gtin' | 'stars' | 'variant' | 'size'>>>;
      'ocop-product-card': Tag<
        OcopProductCard,
        Partial<Pick<OcopProductCard, 'product' | 'layout'>> & { 'onocop-select'?: (event: CustomEvent<SelectDetail>) => void }
      >;
      'ocop-verify': Tag<OcopVerify, Partial<Pick<OcopVerify, 'link'>>>;
    }
  }
}
