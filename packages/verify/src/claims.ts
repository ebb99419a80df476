import type { CredentialPayload } from './credential/payload.ts';
import { labelDate } from './label/day.ts';
import type { ProductKey } from './label/key.ts';
import type { Label } from './label/parse.ts';
import type { Claims } from './outcome.ts';

/** What may be shown of the product. The credential outranks the label wherever both speak. */
export function makeClaims(key: ProductKey | null, label: Label | null, credential: CredentialPayload | null): Claims | null {
  if (!label && !credential) return null;
  const subject = credential?.credentialSubject;
  const keyGtin = key && 'gtin' in key ? key.gtin : undefined;
  const keyCode = key && 'productCode' in key ? key.productCode : undefined;
  return {
    gtin: keyGtin ?? subject?.gtin?.[0] ?? null,
    productCode: keyCode ?? subject?.productCode ?? null,
    lot: label?.lot ?? null,
    serial: label?.serial ?? null,
    stars: subject?.stars ?? label?.header.stars ?? 0,
    validFrom: credential?.validFrom ?? (label ? `${labelDate(label.header.issuedOn)}T00:00:00+07:00` : ''),
    validUntil: credential?.validUntil ?? (label ? `${labelDate(label.header.validUntil)}T23:59:59+07:00` : ''),
    extendedUntil: subject?.extension?.until ?? null,
    credential,
  };
}
