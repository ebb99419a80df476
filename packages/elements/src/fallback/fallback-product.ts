/** What a page knows of a product, as its server has it. Nothing of it is believed: the element compares it with signed data. */
export interface FallbackProduct {
  readonly name?: string | { readonly vi: string; readonly en?: string | undefined } | undefined;
  readonly producer?: string | { readonly name: string } | undefined;
  readonly place?: string | undefined;
  /** 3 to 5; other numbers are left out. */
  readonly stars?: number | undefined;
  /** 8 to 14 digits. */
  readonly gtin?: string | undefined;
  /** OCOP product code. */
  readonly productCode?: string | undefined;
  /** `date` is `YYYY-MM-DD`. */
  readonly decision?:
    | { readonly number: string; readonly date?: string | undefined; readonly authority?: string | undefined }
    | undefined;
  /** Days `YYYY-MM-DD`, or instants of ISO 8601. */
  readonly validFrom?: string | undefined;
  readonly validUntil?: string | undefined;
  /** The shop's page of the product: https, or a path that begins with `/`. */
  readonly href?: string | undefined;
  /** The product's page on its registry: https, or a path that begins with `/`. */
  readonly recordUrl?: string | undefined;
}
