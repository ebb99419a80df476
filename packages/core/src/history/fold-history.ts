import type { Recognition, RecognitionEvent } from '../recognition/recognition.ts';
import {
  DEFAULT_STATUS_POLICY,
  type RecognitionReason,
  type RecognitionState,
  type RecognitionStatus,
  recognitionStatus,
  type StatusPolicy,
} from '../recognition/recognition-status.ts';
import { EXTENSION_DAYS } from '../recognition/extension.ts';
import { RECOGNITION_MONTHS, type Validity } from '../recognition/validity.ts';
import { addDays, addMonths, type CivilDate, daysBetween, parseCivilDate } from '../time/civil-date.ts';
import { dayOf, isGrant, orderEvents } from './order-events.ts';
import type { HistoryEvent, ProductHistory } from './product-history.ts';

export interface HistoryPolicy extends StatusPolicy {
  /**
   * An end (revoked, annulled, lapsed, replaced, suspended) whose day the source does not give: taken to have `happened` (default: no star is shown
   * that may be gone), or the state is `unknown`.
   */
  readonly undated: 'happened' | 'unknown';
  /** A file lodged before the end of the term and still undecided after it: the decisions are silent. `extended`: for at most 180 days, as in Article 12.3. */
  readonly filedUndecided: 'expired' | 'extended';
  /** The latest recognition is annulled while the one before is still within its term: is nothing left (`ends`, default), or does that one count again? */
  readonly afterAnnulment: 'ends' | 'previous-revives';
}

export const DEFAULT_HISTORY_POLICY: HistoryPolicy = {
  ...DEFAULT_STATUS_POLICY,
  undated: 'happened',
  filedUndecided: 'expired',
  afterAnnulment: 'ends',
};

/** The legal state of a product on one day, why, and the record that says so. */
export interface HistoryStatus {
  readonly at: CivilDate;
  readonly state: RecognitionState;
  readonly reason: RecognitionReason;
  /** Stars of the recognition that the state speaks of. Whether they may be shown is a matter of `state`. */
  readonly stars?: number;
  /** That recognition. */
  readonly grant?: HistoryEvent;
  readonly validity?: Validity;
  /** Last day of an extension; only while extended. */
  readonly extendedUntil?: CivilDate;
  /** Days until the last day in force, 0 on that day; only while in force. */
  readonly daysLeft?: number;
  readonly article?: string;
  /** The event behind the state: what ended or extended the recognition, else the recognition itself. Its `record` is the source row. */
  readonly event?: HistoryEvent;
  /** Events without a known day that may have counted by now and would change the answer or its stars. */
  readonly open: readonly HistoryEvent[];
}

type Occurred = 'yes' | 'no' | 'maybe';

const RUNNING: readonly RecognitionState[] = ['valid', 'expiring'];
const IN_FORCE: readonly RecognitionState[] = [...RUNNING, 'extended'];

function occurred(event: HistoryEvent, at: CivilDate): Occurred {
  const day = dayOf(event);
  if (day !== undefined) return day <= at ? 'yes' : 'no';
  if (event.notBefore !== undefined && event.notBefore > at) return 'no';
  return event.notAfter !== undefined && event.notAfter <= at ? 'yes' : 'maybe';
}

/** The recognition that an event is about. `grants` are in order, undated ones last. */
function ownerOf(event: HistoryEvent, grants: readonly HistoryEvent[]): HistoryEvent | undefined {
  const named = event.concerns === undefined ? undefined : grants.find((grant) => grant.record.id === event.concerns);
  if (named !== undefined) return named;
  const day = dayOf(event);
  if (day === undefined) return grants.at(-1);
  const before = grants.filter((grant) => (dayOf(grant) ?? grant.notBefore ?? '') <= day);
  return before.findLast((grant) => dayOf(grant) !== undefined) ?? before.at(-1) ?? grants[0];
}

/** Is the event about this recognition? Several rows may tell of one and the same recognition: those of one day count as one. */
function isAbout(event: HistoryEvent, grant: HistoryEvent, grants: readonly HistoryEvent[]): boolean {
  const owner = ownerOf(event, grants);
  if (owner === undefined || owner === grant) return owner === grant;
  const day = dayOf(owner);
  return owner.record.id !== event.concerns && day !== undefined && day === dayOf(grant);
}

/** An announced lapse cannot come before 36 months from the first day that the recognition can have had. */
function lapsedTooEarly(event: HistoryEvent, grant: HistoryEvent, at: CivilDate): boolean {
  const earliest = dayOf(grant) ?? grant.notBefore;
  return (
    event.kind === 'lapsed' &&
    dayOf(event) === undefined &&
    earliest !== undefined &&
    addMonths(earliest, RECOGNITION_MONTHS) > at
  );
}

function toRecognition(grant: HistoryEvent, events: readonly RecognitionEvent[]): Recognition {
  const { stars, validFrom, validUntil } = grant;
  const date = grant.decision?.date ?? grant.on;
  return {
    ...(stars === undefined ? {} : { stars }),
    claim: grant.kind === 'assessed' ? 'assessed' : 'recognised',
    decision: date === undefined ? {} : { date },
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validUntil === undefined ? {} : { validUntil }),
    events: [...events],
  };
}

const ENDING: Partial<Record<HistoryEvent['kind'], RecognitionEvent['kind']>> = {
  revoked: 'revoked',
  annulled: 'annulled',
  lapsed: 'lapsed',
  replaced: 'replaced',
  extended: 'extended',
  suspended: 'suspended',
};

class Fold {
  readonly #events: readonly HistoryEvent[];
  readonly #grants: readonly HistoryEvent[];
  readonly #at: CivilDate;
  readonly #policy: HistoryPolicy;

  constructor(events: readonly HistoryEvent[], at: CivilDate, policy: HistoryPolicy) {
    this.#events = events;
    this.#grants = events.filter(isGrant);
    this.#at = at;
    this.#policy = policy;
  }

  /**
   * The state by one recognition. Of one decided "in 2021" both ends of the year are tried: where they agree the answer is certain though the day is not,
   * and no term is given; where they do not it is unknown.
   */
  #statusOf(grant: HistoryEvent): HistoryStatus {
    const { notBefore, notAfter } = grant;
    if (dayOf(grant) !== undefined || notBefore === undefined || notAfter === undefined) return this.#statusFrom(grant, grant);
    const [early, late] = [
      this.#statusFrom(grant, { ...grant, on: notBefore }),
      this.#statusFrom(grant, { ...grant, on: notAfter }),
    ];
    const { at, state, reason, open } = early;
    const sure: HistoryStatus = {
      at,
      state,
      reason,
      ...(grant.stars === undefined ? {} : { stars: grant.stars }),
      grant,
      ...(early.article === undefined ? {} : { article: early.article }),
      event: grant,
      open,
    };
    if (early.state === late.state || (RUNNING.includes(early.state) && RUNNING.includes(late.state))) return sure;
    return { ...sure, state: 'unknown', reason: 'decision-date-unknown' };
  }

  /** What `recognitionStatus` says of one recognition, counted from the day of `told`, with the events that are about it. */
  #statusFrom(grant: HistoryEvent, told: HistoryEvent): HistoryStatus {
    const at = this.#at;
    const back = new Map<RecognitionEvent, HistoryEvent>();
    const open: HistoryEvent[] = [];
    const held = new Map<'suspended' | 'resumed', number>();
    for (const [index, event] of this.#events.entries()) {
      const kind = ENDING[event.kind];
      if ((kind === undefined && event.kind !== 'resumed') || !isAbout(event, grant, this.#grants)) continue;
      const did = lapsedTooEarly(event, grant, at) ? 'no' : occurred(event, at);
      if (did === 'no') continue;
      if (did === 'maybe' && (this.#policy.undated === 'unknown' || event.kind === 'resumed')) {
        open.push(event);
        continue;
      }
      if (event.kind === 'suspended' || event.kind === 'resumed') held.set(event.kind, index);
      const on = dayOf(event);
      if (kind !== undefined)
        back.set(
          {
            kind,
            basis: event.evidence === 'decision' ? 'decided' : 'reported',
            ...(on === undefined ? {} : { on }),
            ...(event.until === undefined ? {} : { until: event.until }),
          },
          event,
        );
    }
    const resumed = (held.get('resumed') ?? -1) > (held.get('suspended') ?? -1);
    const counting = [...back.keys()].filter(({ kind }) => !(resumed && kind === 'suspended'));
    const status = recognitionStatus(toRecognition(told, counting), { at, policy: this.#policy });
    const answer = this.#told(status, grant, back, open);
    return open.length > 0 && IN_FORCE.includes(status.state) ? { ...answer, state: 'unknown', reason: 'event-undated' } : answer;
  }

  #told(
    { event, ...status }: RecognitionStatus,
    grant: HistoryEvent,
    back: ReadonlyMap<RecognitionEvent, HistoryEvent>,
    open: readonly HistoryEvent[],
  ): HistoryStatus {
    return {
      ...status,
      ...(grant.stars === undefined ? {} : { stars: grant.stars }),
      ...(isGrant(grant) ? { grant } : {}),
      event: (event === undefined ? undefined : back.get(event)) ?? grant,
      open,
    };
  }

  /** A file that came in before the end of the term and after the recognition began. */
  #filed({ grant, validity }: HistoryStatus): HistoryEvent | undefined {
    if (grant === undefined) return undefined;
    return this.#events.findLast((event) => {
      const day = dayOf(event);
      return (
        event.kind === 'renewal-filed' &&
        day !== undefined &&
        validity !== undefined &&
        day >= validity.from &&
        day <= validity.until &&
        isAbout(event, grant, this.#grants)
      );
    });
  }

  #withFiled(status: HistoryStatus): HistoryStatus {
    const { validity } = status;
    if (this.#policy.filedUndecided === 'expired' || status.reason !== 'term-ended' || validity === undefined) return status;
    const extendedUntil = addDays(validity.until, EXTENSION_DAYS);
    const event = this.#filed(status);
    if (event === undefined || this.#at > extendedUntil) return status;
    return {
      ...status,
      state: 'extended',
      reason: 'filed-undecided',
      event,
      extendedUntil,
      daysLeft: daysBetween(this.#at, extendedUntil),
    };
  }

  /** An undated recognition is over for certain when even the latest day it can have begun lies 36 months back. */
  #over({ notAfter }: HistoryEvent): boolean {
    return notAfter !== undefined && addMonths(notAfter, RECOGNITION_MONTHS) < this.#at;
  }

  status(): HistoryStatus {
    const at = this.#at;
    const dated = this.#grants.filter((grant) => dayOf(grant) !== undefined);
    const undated = this.#grants.filter((grant) => dayOf(grant) === undefined && occurred(grant, at) !== 'no');
    const begun = dated.filter((grant) => occurred(grant, at) === 'yes');
    const current = begun.at(-1);
    // Decided within a month or year that is over and began after the last dated one: it is the later of the two for certain.
    const certain = undated.findLast(
      (grant) =>
        occurred(grant, at) === 'yes' && (grant.notBefore ?? '') >= (current === undefined ? '' : (dayOf(current) ?? '')),
    );
    if (certain !== undefined) return this.#statusOf(certain);
    if (current === undefined) {
      const first = undated.at(-1) ?? dated[0] ?? this.#events.find(({ kind }) => kind === 'assessed');
      if (first !== undefined) return this.#statusOf(first);
      const [later] = this.#grants;
      if (later === undefined) return { at, state: 'unknown', reason: 'assessed-only', open: [] };
      return { at, state: 'not-yet-valid', reason: 'term-not-begun', event: later, open: [] };
    }
    let status = this.#withFiled(this.#statusOf(current));
    const previous = begun.at(-2);
    if (status.state === 'annulled' && this.#policy.afterAnnulment === 'previous-revives' && previous !== undefined) {
      const earlier = this.#statusOf(previous);
      if (IN_FORCE.includes(earlier.state)) status = earlier;
    }
    const later = undated.filter((grant) => (grant.notAfter ?? at) >= (dayOf(current) ?? '') && !this.#over(grant));
    const last = later.at(-1);
    if (last === undefined) return status;
    const endedOn = status.event === current ? undefined : status.event && dayOf(status.event);
    const mayFollow =
      status.state === 'expired' ||
      status.state === 'superseded' ||
      (endedOn !== undefined && last.notBefore !== undefined && last.notBefore >= endedOn);
    if (!IN_FORCE.includes(status.state) && mayFollow) return this.#statusOf(last);
    return { ...status, open: [...status.open, ...later] };
  }
}

/**
 * The state of a product on the day `at`, in Việt Nam, from all that happened to it. Pure and total: the same events give the same answer in any order and
 * in every time zone, and any event told twice counts once. Throws `ERR_CIVIL_DATE` for a day that does not exist, and for nothing else.
 *
 * The recognition with the latest first day that has come speaks for the product, so a re-recognition replaces the running one on its own first day. Its
 * state is `recognitionStatus` with the events that are about it. A recognition without any day cannot be placed: while a dated one is in force it is
 * named in `open`; after that one's end the state is `unknown`, because the undated one may be running.
 */
export function foldHistory(
  history: Pick<ProductHistory, 'events'>,
  { at, policy = {} }: { readonly at: CivilDate; readonly policy?: Partial<HistoryPolicy> },
): HistoryStatus {
  return new Fold(orderEvents(history.events), parseCivilDate(at), { ...DEFAULT_HISTORY_POLICY, ...policy }).status();
}
