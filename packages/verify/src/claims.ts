import type { CredentialPayload } from './credential/payload.ts';
import { civilDay } from './label/day.ts';
import type { ProductKey } from './label/key.ts';
import type { Label } from './label/parse.ts';
import { productOf, subjectOf } from './expected.ts';
import type { Claims } from './outcome.ts';

/** What may be shown of the product. The credential outranks the label wherever both speak. */
export function makeClaims(key: ProductKey | null, label: Label | null, credential: CredentialPayload | null): Claims | null {
  const header = label?.header;
  if (!header && !credential) return null;
  const [named, subject] = [productOf(key), subjectOf(credential)];
  return {
    gtin: named.gtins[0] ?? subject.gtins[0] ?? null,
    productCode: named.productCode ?? subject.productCode ?? null,
    lot: label?.lot ?? null,
    serial: label?.serial ?? null,
    stars: credential?.credentialSubject.stars ?? header?.stars ?? 0,
    validFrom: credential?.validFrom ?? `${civilDay(header?.issuedOn ?? 0)}T00:00:00+07:00`,
    validUntil: credential?.validUntil ?? `${civilDay(header?.validUntil ?? 0)}T23:59:59+07:00`,
    extendedUntil: credential?.credentialSubject.extension?.until ?? null,
    credential,
  };
}
