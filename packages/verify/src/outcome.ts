import type { CredentialPayload } from './credential/payload.ts';
import type { ReasonCode } from './reason.ts';

/** The headline of a check, one of the rows of docs/trust-model.md, in their order: the first that matches is the answer. */
export const STATES = [
  'checking',
  'cannot-check',
  'malformed',
  'unsigned',
  'unknown-issuer',
  'tampered',
  'issuer-not-authorised',
  'test',
  'mismatch',
  'revoked',
  'suspended',
  'not-yet-valid',
  'extended',
  'expired',
  'superseded',
  'suspected-copy',
  'not-found',
  'stale',
  'verified',
] as const;

export type State = (typeof STATES)[number];

/** Who made this, told apart from whether it still holds. */
export type Authenticity = 'authentic' | 'not-authentic' | 'unknown-issuer' | 'unsigned' | 'malformed' | 'unchecked';

/** Whether the recognition holds, told apart from who made the claim. */
export type Standing = 'valid' | 'extended' | 'expired' | 'suspended' | 'revoked' | 'superseded' | 'not-yet-valid' | 'unknown';

/** What is known of the product once signature and authority have both passed. Every string is data from outside: show it as text only. */
export interface Claims {
  /** Digital Link key: the GTIN-14 or the OCOP product code of what was asked about. */
  readonly gtin: string | null;
  readonly productCode: string | null;
  readonly lot: string | null;
  readonly serial: string | null;
  /** 0 (identity only) to 5. From the credential where one is at hand, else from the label. */
  readonly stars: number;
  /** First and last instant of validity, ISO 8601 with offset; of a label alone: the first and last second of its days in Việt Nam. */
  readonly validFrom: string;
  readonly validUntil: string;
  /** Last instant of a signed extension, where there is one. */
  readonly extendedUntil: string | null;
  /** The whole recognition, where a credential is at hand. */
  readonly credential: CredentialPayload | null;
}

/** The issuer as the trust list names it, never as the credential or the page does. */
export interface IssuerFacts {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en?: string };
  readonly level: string;
  readonly kid: string;
}

export interface Freshness {
  readonly fresh: boolean;
  /** NumericDate (UTC seconds) of the lists that were used. */
  readonly trustListIat: number | null;
  readonly statusIat: number | null;
}

export interface Evidence {
  /** Origin that was asked; the host on the label is never asked. */
  readonly registry: string;
  readonly trustListVersion: number | null;
  readonly threshold: number | null;
  /** A trust list under a single root is a pilot and is shown as such. */
  readonly pilot: boolean;
  /** Which input this was. */
  readonly input: 'label' | 'credential' | 'digital-link' | 'unknown';
  readonly alg: 'ES256' | 'Ed25519' | null;
  /** The product's page on the registry itself, whatever host stands on the label; null where no product could be read. */
  readonly recordUrl: string | null;
}

export interface Outcome {
  readonly state: State;
  readonly authenticity: Authenticity;
  readonly standing: Standing;
  /** Stable machine codes, the deciding one first. */
  readonly reasons: readonly ReasonCode[];
  /** null unless signature and authority both passed. */
  readonly claims: Claims | null;
  readonly issuer: IssuerFacts | null;
  /** ISO 8601, UTC. */
  readonly checkedAt: string;
  readonly freshness: Freshness;
  readonly evidence: Evidence;
  /** Lot and serial of a plain link: nobody signed them, so they are shown as not confirmed. Absent on every other input. */
  readonly unconfirmed?: { readonly lot: string | null; readonly serial: string | null };
  /** Under `test`: the verdict that the same label would have got without the test mark. */
  readonly wouldBe?: State;
}
