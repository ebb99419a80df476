import type { Product } from '../product/product.ts';
import { recognitionStatus, type StatusPolicy } from '../recognition/recognition-status.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** A JSON-LD object. */
export type JsonLd = Readonly<Record<string, unknown>>;

export interface SchemaOrgOptions {
  /** Day for which the recognition is judged: a certification is named only while it is in force. */
  readonly asOf: CivilDate;
  readonly policy?: Partial<StatusPolicy>;
  /** The product's page, absolute https. */
  readonly url?: string;
  /** The GS1 Digital Link of a GTIN-14, as `buildDigitalLink` of `@ocop/trace` gives it. Product level only: no lot, no serial. */
  readonly digitalLink?: (gtin: string) => string;
}

/**
 * A product as schema.org `Product`. A recognition in force on the day is a `Certification` with its rating of 3 to 5; a lapsed, revoked, replaced or
 * unclear one is left out, as is the rating of customers: stars of a council are no `AggregateRating`, and search engines would show them as one.
 * Terms: https://schema.org/hasCertification, /certificationRating, /hasGS1DigitalLink (read 2026-11-25). Throws `ERR_CIVIL_DATE` for a bad day.
 */
export function toSchemaOrg(product: Product, { asOf, policy = {}, url, digitalLink }: SchemaOrgOptions): JsonLd {
  const { recognition, gtins, producer, productCode } = product;
  const { state, validity, event } = recognitionStatus(recognition, { at: asOf, policy });
  const [gtin] = gtins;
  const until = state === 'extended' ? event?.until : validity?.until;
  const inForce = state === 'valid' || state === 'expiring' || state === 'extended';
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    ...(url === undefined ? {} : { '@id': url, url }),
    name: product.name.vi,
    ...(product.name.en === undefined ? {} : { alternateName: product.name.en }),
    ...(gtin === undefined ? {} : { gtin }),
    ...(gtin === undefined || digitalLink === undefined ? {} : { hasGS1DigitalLink: digitalLink(gtin) }),
    ...(productCode === undefined
      ? {}
      : { identifier: { '@type': 'PropertyValue', name: 'Mã sản phẩm OCOP', value: productCode } }),
    ...(producer === undefined
      ? {}
      : { manufacturer: { '@type': 'Organization', name: producer.name, ...address(producer.place) } }),
    ...(product.demonstration
      ? { disambiguatingDescription: 'Sản phẩm minh họa, không có thật / demonstration, not a real product' }
      : {}),
    ...(inForce && recognition.stars !== undefined
      ? {
          hasCertification: {
            '@type': 'Certification',
            name: `OCOP ${recognition.stars} sao`,
            certificationStatus: 'https://schema.org/CertificationActive',
            certificationRating: { '@type': 'Rating', ratingValue: recognition.stars, bestRating: 5, worstRating: 1 },
            ...(recognition.decision.number === undefined ? {} : { certificationIdentification: recognition.decision.number }),
            ...(recognition.decision.authority === undefined
              ? {}
              : { issuedBy: { '@type': 'Organization', name: recognition.decision.authority } }),
            ...(validity === undefined ? {} : { validFrom: validity.from }),
            ...(until === undefined ? {} : { expires: until }),
          },
        }
      : {}),
  };
}

function address({ hamletOrStreet, commune, district, province }: NonNullable<Product['producer']>['place']): JsonLd {
  if (province === undefined && commune === undefined) return {};
  const street = [hamletOrStreet, commune, district].filter((part) => part !== undefined).join(', ');
  return {
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'VN',
      ...(province === undefined ? {} : { addressRegion: province }),
      ...(street === '' ? {} : { streetAddress: street }),
    },
  };
}

/**
 * JSON-LD as a script element for a page: no text in it can close the element, open a comment or start another tag. Give it a policy hash or a nonce of
 * your own where the page's policy asks for one; as a data block it is never run.
 */
export function jsonLdScript(value: JsonLd | readonly JsonLd[]): string {
  const text = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/ld+json">${text}</script>`;
}
