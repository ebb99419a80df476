import { attributeText } from '../text/attribute-text.ts';

/** What a page says of its product, as text; empty where it says nothing. */
export interface PageClaims {
  readonly gtin: string;
  readonly productCode: string;
  readonly stars: string;
}

/** The page's claims in the form `verify` compares. A claim that does not read stays in, so that it ends as `mismatch` and not as silence. */
export function expectedClaims({ gtin, productCode, stars }: PageClaims): {
  gtin?: string;
  productCode?: string;
  stars?: number;
} {
  return {
    ...(gtin && { gtin }),
    ...(productCode && { productCode }),
    ...(stars && { stars: claimedStars(stars) ?? -1 }),
  };
}

/** A claimed star count 1–5, or undefined. */
export function claimedStars(value: unknown): number | undefined {
  const text = attributeText(value);
  return /^[1-5]$/.test(text) ? Number(text) : undefined;
}
