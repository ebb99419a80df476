import type { DigitalLink } from './digital-link.ts';
import { writeUri } from './write-uri.ts';

/** GS1's own stem: what a canonical link begins with, and a resolver of last resort. */
export const CANONICAL_STEM = 'https://id.gs1.org';

/**
 * The one spelling that all links of the same elements share: GS1's stem, numeric identifiers, qualifiers in order, attributes in the
 * order of their numbers, no parameters of others. Compare these, not the links as printed.
 * GS1 Digital Link Standard: URI Syntax, "Canonical GS1 Digital Link URIs"; the order of attributes is this project's reading.
 */
export function canonicalDigitalLink({ key, qualifiers, attributes }: DigitalLink): string {
  const sorted = [...attributes].sort((a, b) => (a.ai < b.ai ? -1 : 1));
  return writeUri(CANONICAL_STEM, { key, qualifiers, attributes: sorted });
}
