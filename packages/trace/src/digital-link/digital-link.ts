import type { Gs1Element } from '../application-identifier/gs1-element.ts';

/** A query parameter that is not GS1's: `linkType`, `S` of our signed labels, a campaign tag. Decoded; it says nothing about the product. */
export interface DigitalLinkParameter {
  readonly name: string;
  readonly value: string;
}

/** The parts of a Digital Link, decoded. */
export interface DigitalLink {
  /** Scheme, host and the path before the key, without a last slash: `https://id.example.vn:8443/a`. */
  readonly stem: string;
  /** The primary key: `{ai: '01', value: '09520123456788'}`. */
  readonly key: Gs1Element;
  /** Key qualifiers, in their only legal order. */
  readonly qualifiers: readonly Gs1Element[];
  /** Data attributes from the query, as they came. */
  readonly attributes: readonly Gs1Element[];
  /** Key, qualifiers and attributes by identifier: what `buildDigitalLink` takes. */
  readonly ais: Readonly<Record<string, string>>;
  readonly parameters: readonly DigitalLinkParameter[];
  /** Values of (01), (22), (10), (21) when (01) is the key; a shorthand for the common case. */
  readonly gtin?: string;
  readonly variant?: string;
  readonly lot?: string;
  readonly serial?: string;
}
