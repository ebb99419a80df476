import { civilDateInVietnam, isDemonstrationGtin, type Product, productSchema } from '@ocop/core';
import type { CredentialPayload } from '@ocop/verify/credential';

const dayOf = (time: string): string => civilDateInVietnam(Date.parse(time) / 1000);

/** The product as its credential tells it: for a packer who has the published credential and no register. */
export function credentialProduct({ jti, validFrom, validUntil, credentialSubject }: CredentialPayload): Product {
  const { gtin = [], productCode, name, productSet, stars, decision, producer, extension } = credentialSubject;
  const { number, date, authority } = decision;
  return productSchema.parse({
    id: jti,
    name: { vi: name.vi, ...(name.en === undefined ? {} : { en: name.en }) },
    productSet,
    ...(productCode === undefined ? {} : { productCode }),
    gtins: [...gtin],
    producer: { name: producer.name, legalForm: producer.legalForm, place: { provinceCode: producer.provinceCode } },
    recognition: {
      stars,
      claim: 'recognised',
      decision: { number, date, authority },
      validFrom: dayOf(validFrom),
      validUntil: dayOf(validUntil),
      events: extension === undefined ? [] : [{ kind: 'extended', basis: 'decided', until: dayOf(extension.until) }],
    },
    replaces: [],
    demonstration: gtin.some(isDemonstrationGtin),
    sources: [jti],
  });
}
