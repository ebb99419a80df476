/** What a page says of a product: plain words, a claim of stars, a price. Nothing of it is believed. */
export interface CardProduct {
  readonly name?: string | { readonly vi: string; readonly en?: string } | null;
  readonly producer?: string | null;
  readonly place?: string | null;
  readonly stars?: string | number | null;
  readonly gtin?: string | null;
  readonly productCode?: string | null;
  readonly price?: string | number | null;
  readonly currency?: string | null;
  readonly image?: string | null;
  readonly imageAlt?: string | null;
  readonly href?: string | null;
}
