import type { CardProduct } from '@ocop/elements';

/** What this shop says of its goods: claims, all of them made up. The elements compare them with signed data. */
export const PRODUCTS: readonly (CardProduct & { readonly gtin: string })[] = [
  { gtin: '09529999000019', stars: 4, name: 'Mật ong rừng tràm (minh họa)', price: 185_000, href: '#09529999000019' },
  { gtin: '09529999000026', stars: 5, name: 'Muối ớt Đất Mũi (minh họa)', price: 45_000, href: '#09529999000026' },
  { gtin: '09529999000040', stars: 5, name: 'Trà hoa nhàu (minh họa)', price: 95_000, href: '#09529999000040' },
  { gtin: '09529999000064', stars: 3, name: 'Chả cá thác lác (minh họa)', price: 150_000, href: '#09529999000064' },
];
