import type { CivilDate } from '../time/civil-date.ts';
import { daysBetween } from '../time/civil-date.ts';
import { DEFAULT_EXTENSION_POLICY, type ExtensionPolicy, extensionOf } from './extension.ts';
import type { Recognition, RecognitionEvent } from './recognition.ts';
import type { Validity, ValidityPolicy } from './validity.ts';
import { DEFAULT_VALIDITY_POLICY, validityOf } from './validity.ts';

/** The legal state of a recognition on one day. `suspended` has no basis in the OCOP decisions and is technical only. */
export const RECOGNITION_STATES = [
  'annulled',
  'revoked',
  'suspended',
  'not-yet-valid',
  'superseded',
  'extended',
  'expired',
  'expiring',
  'valid',
  'unknown',
] as const;

export type RecognitionState = (typeof RECOGNITION_STATES)[number];

export type RecognitionReason =
  | 'event'
  | 'term-running'
  | 'term-ends-soon'
  | 'term-ended'
  | 'term-not-begun'
  | 'window-impossible'
  | 'filed-undecided'
  | 'event-undated'
  | 'assessed-only'
  | 'stars-unknown'
  | 'decision-date-unknown';

export interface StatusPolicy extends ValidityPolicy, ExtensionPolicy {
  /** Days before the last day from which `valid` reads `expiring`. Default 180: from then on renewal may be filed (26/2026, Article 7.6.a). */
  readonly expiringWithinDays: number;
}

export const DEFAULT_STATUS_POLICY: StatusPolicy = {
  ...DEFAULT_VALIDITY_POLICY,
  ...DEFAULT_EXTENSION_POLICY,
  expiringWithinDays: 180,
};

export interface RecognitionStatus {
  readonly state: RecognitionState;
  readonly reason: RecognitionReason;
  /** The day that was asked about. */
  readonly at: CivilDate;
  /** The term, where the dates are known. */
  readonly validity?: Validity;
  /** Last day of the extension; only while extended. */
  readonly extendedUntil?: CivilDate;
  /** Days until the last day in force, 0 on that day; only while in force. */
  readonly daysLeft?: number;
  /** The event that decided, where one did. */
  readonly event?: RecognitionEvent;
  /** Article that the answer rests on. */
  readonly article?: string;
}

/** An event without a date, or with one that has come, has happened. */
function happened(recognition: Recognition, kind: RecognitionEvent['kind'], at: CivilDate): RecognitionEvent | undefined {
  return recognition.events.find((event) => event.kind === kind && (event.on === undefined || event.on <= at));
}

/**
 * The state of a recognition on the day `at`, in Việt Nam. Pure: the same arguments give the same answer in every time zone.
 *
 * Order, first match wins: annulled, revoked, suspended, not yet in force, superseded, extended, expired, expiring, valid; `unknown` where the source
 * gives no stars, or no date to count from, or says only that the product was assessed. A replaced recognition stays `superseded`
 * after its own term has run out: what a reader needs is that a newer one exists.
 * Never throws for a value that `recognitionSchema` accepts and a day that exists.
 */
export function recognitionStatus(
  recognition: Recognition,
  { at, policy = {} }: { readonly at: CivilDate; readonly policy?: Partial<StatusPolicy> },
): RecognitionStatus {
  const rules: StatusPolicy = { ...DEFAULT_STATUS_POLICY, ...policy };
  const validity = validityOf(recognition, rules);
  const base = { at, ...(validity === undefined ? {} : { validity }) };
  const byEvent = (state: RecognitionState, event: RecognitionEvent, article?: string): RecognitionStatus => ({
    ...base,
    state,
    reason: 'event',
    event,
    ...(article === undefined ? {} : { article }),
  });

  const annulled = happened(recognition, 'annulled', at);
  if (annulled) return byEvent('annulled', annulled, '26/2026/QĐ-TTg, Điều 10.1.b');
  const revoked = happened(recognition, 'revoked', at);
  if (revoked) return byEvent('revoked', revoked, '26/2026/QĐ-TTg, Điều 8');
  const suspended = happened(recognition, 'suspended', at);
  if (suspended) return byEvent('suspended', suspended);
  if (recognition.claim === 'assessed') return { ...base, state: 'unknown', reason: 'assessed-only' };
  if (validity && at < validity.from) return { ...base, state: 'not-yet-valid', reason: 'term-not-begun' };
  const replaced = happened(recognition, 'replaced', at);
  if (replaced) return byEvent('superseded', replaced);

  const ended = validity !== undefined && at > validity.until;
  const extension = ended ? extensionOf(recognition, validity, { at, policy: rules }) : undefined;
  if (extension && at <= extension.until) {
    return {
      ...base,
      state: 'extended',
      reason: extension.event === undefined ? 'window-impossible' : 'event',
      ...(extension.event === undefined ? {} : { event: extension.event }),
      extendedUntil: extension.until,
      daysLeft: daysBetween(at, extension.until),
      article: '26/2026/QĐ-TTg, Điều 12.3',
    };
  }
  if (ended) return { ...base, state: 'expired', reason: 'term-ended', article: '26/2026/QĐ-TTg, Điều 4.3' };
  const lapsed = happened(recognition, 'lapsed', at);
  if (lapsed) return byEvent('expired', lapsed, '26/2026/QĐ-TTg, Điều 4.3');

  if (recognition.stars === undefined) return { ...base, state: 'unknown', reason: 'stars-unknown' };
  if (validity === undefined) return { ...base, state: 'unknown', reason: 'decision-date-unknown' };
  const daysLeft = daysBetween(at, validity.until);
  return daysLeft <= rules.expiringWithinDays
    ? { ...base, state: 'expiring', reason: 'term-ends-soon', daysLeft, article: '26/2026/QĐ-TTg, Điều 7.6.a' }
    : { ...base, state: 'valid', reason: 'term-running', daysLeft, article: '26/2026/QĐ-TTg, Điều 4.3' };
}
