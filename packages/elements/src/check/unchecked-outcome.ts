import type { Outcome } from '@ocop/verify';

/** The answer where no check could begin: state `cannot-check`, no claim, the reason as a stable code. `now` in milliseconds. */
export function uncheckedOutcome(reason: Outcome['reasons'][number], registry: string, now: number): Outcome {
  return {
    state: 'cannot-check',
    authenticity: 'unchecked',
    standing: 'unknown',
    reasons: [reason],
    claims: null,
    issuer: null,
    checkedAt: new Date(now).toISOString(),
    freshness: { fresh: false, trustListIat: null, statusIat: null },
    evidence: { registry, trustListVersion: null, threshold: null, pilot: false, input: 'unknown', alg: null, recordUrl: null },
  };
}
