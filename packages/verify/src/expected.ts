import type { CredentialPayload } from './credential/payload.ts';
import { hasGtin, type ProductKey } from './label/key.ts';
import type { Expected } from './options.ts';
import type { ReasonCode } from './reason.ts';
import type { Product } from './trust-list/lookup.ts';

/** What a link, label or credential names, in one form; all of it undefined where there is none. */
export function productOf(key: ProductKey | null): Product {
  if (key && hasGtin(key)) return { gtins: [key.gtin], productCode: undefined };
  return { gtins: [], productCode: key?.productCode };
}

export function subjectOf(credential: CredentialPayload | null): Product {
  const subject = credential?.credentialSubject;
  return { gtins: subject?.gtin ?? [], productCode: subject?.productCode };
}

/** Every one that is known must be as expected, and one at least must be known. */
function agree(known: readonly boolean[]): boolean {
  return known.length > 0 && known.every(Boolean);
}

/** Where what the page believes differs from what was signed, or cannot be compared with it. `stars`: 0 where none are signed. */
export function compareExpected(
  expected: Expected | undefined,
  key: ProductKey | null,
  credential: CredentialPayload | null,
  stars: number,
): ReasonCode[] {
  if (!expected) return [];
  const { gtin, productCode, stars: believed } = expected;
  const gtin14 = typeof gtin === 'string' && /^\d{8,14}$/.test(gtin) ? gtin.padStart(14, '0') : '';
  const signed = [subjectOf(credential), productOf(key)];
  const gtins = signed.flatMap(({ gtins: known }) => (known.length > 0 ? known.includes(gtin14) : []));
  const codes = signed.flatMap(({ productCode: code }) => (code === undefined ? [] : code === productCode));
  const reasons: ReasonCode[] = [];
  if (gtin !== undefined && !agree(gtins)) reasons.push('expected-gtin-differs');
  if (productCode !== undefined && !agree(codes)) reasons.push('expected-product-code-differs');
  if (believed !== undefined && (believed !== stars || stars === 0)) reasons.push('expected-stars-differ');
  return reasons;
}

/** Is the credential about the product that the label or link names? */
export function isAbout(credential: CredentialPayload, key: ProductKey): boolean {
  const { gtins, productCode } = subjectOf(credential);
  return hasGtin(key) ? gtins.includes(key.gtin) : productCode === key.productCode;
}
