import { canonicalDigitalLink } from './canonical-digital-link.ts';
import type { DigitalLink } from './digital-link.ts';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import type { Mend } from './mend.ts';
import { mendDigitalLink } from './mend-digital-link.ts';
import { parseDigitalLink } from './parse-digital-link.ts';

/** A link that reads strictly, and how it came about. */
export interface NormalisedDigitalLink {
  readonly uri: string;
  /** The one spelling under GS1's own stem; see `canonicalDigitalLink`. */
  readonly canonical: string;
  readonly link: DigitalLink;
  /** Empty when the link was right as it stood. */
  readonly mended: readonly Mend[];
}

/**
 * Reads what people and older software write: white space and slashes at the ends, `HtTpS`, a missing scheme, compressed links, a GTIN of
 * 8, 12 or 13 digits, `/gtin/`, `/lot/`, `/ser/` and the other old aliases, qualifiers out of order or behind the `?`, attributes in the
 * path, unencoded characters, empty or repeated pairs. Values are not changed otherwise: a wrong check digit stays wrong.
 * Throws the `DigitalLinkError` of what cannot be mended.
 */
export function normaliseDigitalLink(text: string): NormalisedDigitalLink {
  const { uri, mends } = mendDigitalLink(text, { fixCheckDigits: false });
  const link = parseDigitalLink(uri);
  const mended = mends.map(({ code, details }) => ({ code, vi: vi.mends[code](details), en: en.mends[code](details) }));
  return { uri, canonical: canonicalDigitalLink(link), link, mended };
}
