import { isGtin14, isLinkProductCode } from '@ocop/verify/label';
import { asHttps } from './location-input.ts';

/** The GTIN-14 or product code that a short text names, or undefined. Spaces and hyphens inside a bar code number are typing aids. */
function readProductKey(text: string): { gtin: string } | { productCode: string } | undefined {
  const digits = text.replaceAll(/[\s-]/g, '');
  if (/^\d{8,14}$/.test(digits) && isGtin14(digits.padStart(14, '0'))) return { gtin: digits.padStart(14, '0') };
  const code = text.toUpperCase();
  return isLinkProductCode(code) ? { productCode: code } : undefined;
}

/** What a person or a page gave — label, link, credential, bar code number or product code — as the one text `verify` takes. */
export function readInput(text: string, registry: string): string {
  const trimmed = text.trim();
  const key = trimmed.length <= 40 ? readProductKey(trimmed) : undefined;
  if (key === undefined) return asHttps(trimmed);
  return asHttps('gtin' in key ? `${registry}/01/${key.gtin}` : `${registry}/ocop/${key.productCode}`);
}
