import type { Outcome } from '@ocop/verify';
import { readProductKey } from '../check/read-input.ts';
import { attributeText } from '../text/attribute-text.ts';

/**
 * The product's own page on the registry the check asked — never on the host that a label or a page names — or undefined where either is unknown.
 * `claimed` is the page's GTIN or product code and serves only while nothing signed is at hand.
 */
export function recordLink(
  outcome: Outcome | null,
  registry: string | null,
  claimed: string | null,
): { href: string; host: string } | undefined {
  if (registry === null || outcome?.state === 'not-found') return undefined;
  const key = readProductKey(outcome?.claims?.gtin ?? outcome?.claims?.productCode ?? attributeText(claimed));
  if (key === undefined) return undefined;
  const path = 'gtin' in key ? `/01/${key.gtin}/` : `/ocop/${key.productCode}/`;
  return { href: registry + path, host: new URL(registry).host };
}
