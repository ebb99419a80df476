import { attributeText } from '../text/attribute-text.ts';

/** What a page says of its product, as its attributes give it. */
export interface PageClaims {
  readonly gtin: string | null;
  readonly productCode: string | null;
  readonly stars: string | null;
}

/** The page's claims in the form `verify` compares. A claim that does not read stays in, so that it ends as `mismatch` and not as silence. */
export function expectedClaims(claims: PageClaims): { gtin?: string; productCode?: string; stars?: number } {
  const [gtin, productCode, stars] = [claims.gtin, claims.productCode, claims.stars].map(attributeText);
  return {
    ...(gtin && { gtin }),
    ...(productCode && { productCode }),
    ...(stars && { stars: claimedStars(stars) ?? -1 }),
  };
}

/** A claimed star count 1–5, or undefined. */
export function claimedStars(value: string | null): number | undefined {
  const text = attributeText(value);
  return /^[1-5]$/.test(text) ? Number(text) : undefined;
}
