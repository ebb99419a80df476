import { hasGtin, type ProductKey } from './label/key.ts';
import type { Authenticity, Evidence, IssuerFacts, Outcome, State } from './outcome.ts';
import type { Trust } from './options.ts';
import type { ReasonCode } from './reason.ts';
import type { IssuerWithKey } from './trust-list/lookup.ts';
import type { TrustList } from './trust-list/trust-list.ts';

const AUTHENTICITY: Partial<Record<State, Authenticity>> = {
  'cannot-check': 'unchecked',
  malformed: 'malformed',
  unsigned: 'unsigned',
  'unknown-issuer': 'unknown-issuer',
  tampered: 'not-authentic',
  'issuer-not-authorised': 'not-authentic',
};

/** What is known of a check before its verdict: the empty report that every outcome starts from. */
export interface Subject {
  readonly now: number;
  readonly trust: Trust;
  readonly input: Evidence['input'];
  readonly key: ProductKey | null;
  readonly list: TrustList | undefined;
  /** Whose claims are shown. */
  readonly signer: IssuerWithKey | null | undefined;
  readonly unconfirmed: Outcome['unconfirmed'] | undefined;
}

/** The instant in ISO 8601, UTC; that of 1970 for a number that is no time at all. */
export function isoTime(seconds: number): string {
  const time = new Date(seconds * 1000);
  return new Date(time.getTime() || 0).toISOString();
}

function recordUrl({ registry }: Trust, key: ProductKey | null): string | null {
  if (!key) return null;
  return hasGtin(key) ? `${registry}/01/${key.gtin}/` : `${registry}/ocop/${key.productCode}/`;
}

/** The issuer in the trust list's words. A copy: lists are kept from check to check, and what is handed out may be changed. */
function issuerFacts({ issuer, key }: IssuerWithKey): IssuerFacts {
  return { id: issuer.id, name: { ...issuer.name }, level: issuer.level, kid: key.kid };
}

/** An outcome that ends here with one state; `rest` adds what is known beyond it. */
export function report(subject: Subject, state: State, reasons: readonly ReasonCode[], rest: Partial<Outcome> = {}): Outcome {
  const { now, trust, input, key, list, signer, unconfirmed } = subject;
  const threshold = list?.roots.threshold ?? null;
  return {
    state,
    authenticity: AUTHENTICITY[state] ?? 'authentic',
    standing: 'unknown',
    reasons,
    claims: null,
    issuer: signer ? issuerFacts(signer) : null,
    checkedAt: isoTime(now),
    freshness: { fresh: false, trustListIat: list?.iat ?? null, statusIat: null },
    evidence: {
      registry: trust.registry,
      trustListVersion: list?.version ?? null,
      threshold,
      pilot: threshold === 1,
      input,
      alg: signer?.key.alg ?? null,
      recordUrl: recordUrl(trust, key),
    },
    ...(unconfirmed && { unconfirmed }),
    ...rest,
  };
}
