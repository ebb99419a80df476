import { addDays, startOfDayInVietnam } from '@ocop/core';
import { CREDENTIAL_TYPES, VC_CONTEXT, type CredentialPayload, type CredentialSubject } from '@ocop/verify/credential';
import type { Issuer } from '@ocop/verify/trust-list';

export interface RecognitionFacts {
  /** https origin of the registry, without a trailing slash. */
  readonly registry: string;
  /** Unique for ever among all credentials: `jti`. */
  readonly id: string;
  readonly issuer: Pick<Issuer, 'id' | 'name'>;
  /** First and last day in force, `YYYY-MM-DD` in Việt Nam, both inclusive. */
  readonly validFrom: string;
  readonly validUntil: string;
  /** Time of signing, UTC seconds. */
  readonly issuedAt: number;
  readonly statusList: { readonly uri: string; readonly index: number };
  /** The product; its link is built from its first GTIN, else its product code. */
  readonly subject: Omit<CredentialSubject, 'id' | 'extension'>;
  /** Last day of an extension while a re-assessment is pending, and the article that gives it. */
  readonly extension?: { readonly until: string; readonly basis: string };
}

/** The payload of `issueCredential` from days and facts: contexts, instants at Vietnamese midnight and JWT claims follow from them. */
export function buildCredentialPayload(facts: RecognitionFacts): CredentialPayload {
  const { registry, id, issuer, subject, statusList, extension } = facts;
  const gtin = subject.gtin?.[0];
  return {
    '@context': [VC_CONTEXT, `${registry}/ns/ocop/v1`],
    id,
    type: CREDENTIAL_TYPES,
    issuer: { id: issuer.id, name: issuer.name },
    validFrom: `${facts.validFrom}T00:00:00+07:00`,
    validUntil: endOf(facts.validUntil),
    credentialSubject: {
      id: gtin === undefined ? `${registry}/ocop/${subject.productCode}` : `${registry}/01/${gtin}`,
      ...subject,
      ...(extension === undefined ? {} : { extension: { until: endOf(extension.until), basis: extension.basis } }),
    },
    iss: issuer.id,
    iat: facts.issuedAt,
    nbf: startOfDayInVietnam(facts.validFrom),
    exp: startOfDayInVietnam(addDays(facts.validUntil, 1)) - 1,
    jti: id,
    status: { status_list: { idx: statusList.index, uri: statusList.uri } },
  };
}

function endOf(day: string): string {
  return `${day}T23:59:59+07:00`;
}
