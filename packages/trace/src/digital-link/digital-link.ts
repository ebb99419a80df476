/** What a Digital Link names: a GTIN-14, or the OCOP product code of a product that has no GTIN. Never both. */
export type ProductKey = { gtin: string; productCode?: never } | { gtin?: never; productCode: string };

/** Key qualifiers in clear text, already percent-decoded. Each is 1–20 characters of GS1 character set 82. */
export interface KeyQualifiers {
  /** AI (22), consumer product variant. GTIN only. */
  variant?: string;
  /** AI (10), batch or lot number. */
  lot?: string;
  /** AI (21), serial number. */
  serial?: string;
}

/** One `name=value` of the query, percent-decoded. Names of digits only are GS1 application identifiers. */
export interface DigitalLinkParameter {
  name: string;
  value: string;
}

/** The parts of a GS1 Digital Link URI, or of the OCOP one that has the same shape under `/ocop/<product code>`. */
export type DigitalLink = ProductKey &
  KeyQualifiers & {
    /** Scheme, host and any path before the key, as written, without a trailing slash. */
    stem: string;
    /** In the order of the URI. Data attributes are kept as text: their values are not judged here. */
    parameters: readonly DigitalLinkParameter[];
  };
