import type { CredentialPayload } from './credential/payload.ts';
import type { ProductKey } from './label/key.ts';
import type { Expected } from './options.ts';
import type { ReasonCode } from './reason.ts';

interface Signed {
  readonly key: ProductKey | null;
  /** 0 where there is no label or the label names none. */
  readonly labelStars: number;
  readonly credential: CredentialPayload | null;
}

/** Every one that is known must be as expected, and one at least must be known. */
function agree(known: readonly boolean[]): boolean {
  return known.length > 0 && known.every(Boolean);
}

/** Where what the page believes differs from what was signed, or cannot be compared with it. */
export function compareExpected(expected: Expected | undefined, { key, labelStars, credential }: Signed): ReasonCode[] {
  const { gtin, productCode, stars } = expected ?? {};
  const subject = credential?.credentialSubject;
  const reasons: ReasonCode[] = [];
  if (gtin !== undefined) {
    const gtin14 = typeof gtin === 'string' && /^[0-9]{8,14}$/.test(gtin) ? gtin.padStart(14, '0') : '';
    const known = [
      ...(subject?.gtin ? [subject.gtin.includes(gtin14)] : []),
      ...(key && 'gtin' in key ? [key.gtin === gtin14] : []),
    ];
    if (!agree(known)) reasons.push('expected-gtin-differs');
  }
  if (productCode !== undefined) {
    const codes = [subject?.productCode, key && 'productCode' in key ? key.productCode : undefined];
    if (!agree(codes.filter((code) => code !== undefined).map((code) => code === productCode))) {
      reasons.push('expected-product-code-differs');
    }
  }
  if (stars !== undefined && stars !== (subject?.stars ?? (labelStars || undefined))) reasons.push('expected-stars-differ');
  return reasons;
}

/** Is the credential about the product that the label or link names? */
export function isAbout({ credentialSubject: { gtin, productCode } }: CredentialPayload, key: ProductKey): boolean {
  return 'gtin' in key ? gtin?.includes(key.gtin) === true : productCode === key.productCode;
}
