/** What a page says of its product, as its attributes give it. */
export interface PageClaims {
  readonly gtin: string | null;
  readonly productCode: string | null;
  readonly stars: string | null;
}

function said(value: string | null): value is string {
  return value !== null && value !== undefined && String(value).trim() !== '';
}

/** The page's claims in the form `verify` compares. A claim that does not read stays in, so that it ends as `mismatch` and not as silence. */
export function expectedClaims({ gtin, productCode, stars }: PageClaims): {
  gtin?: string;
  productCode?: string;
  stars?: number;
} {
  return {
    ...(said(gtin) && { gtin: String(gtin).trim() }),
    ...(said(productCode) && { productCode: String(productCode).trim() }),
    ...(said(stars) && { stars: claimedStars(stars) ?? -1 }),
  };
}

/** A claimed star count 1–5, or undefined. */
export function claimedStars(value: string | null): number | undefined {
  const text = String(value).trim();
  return /^[1-5]$/.test(text) ? Number(text) : undefined;
}
