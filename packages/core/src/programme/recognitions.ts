import { foldHistory } from '../history/fold-history.ts';
import { dayOf, isGrant, orderEvents } from '../history/order-events.ts';
import type { HistoryEvent, ProductHistory } from '../history/product-history.ts';
import { addDays, type CivilDate } from '../time/civil-date.ts';
import type { CountPolicy } from './policy.ts';
import { roundYear } from './round-year.ts';

/** What a recognition was, seen from the ones before it. */
export type RecognitionClass = 'new' | 'upgraded' | 're-recognised';

export interface ClassedRecognition {
  readonly event: HistoryEvent;
  readonly is: RecognitionClass;
}

/** When a recognition or an assessment counts. `open`: no day or round places it, or only bounds are known. */
export type Counted =
  | { readonly when: 'day'; readonly day: CivilDate }
  | { readonly when: 'open'; readonly notBefore?: CivilDate };

/** The day on which an event counts under the policy: of its decision; or, by round, a day within the year of its round. */
export function countedOn(event: HistoryEvent, { basis }: Pick<CountPolicy, 'basis'>): Counted {
  const day = event.decision?.date ?? event.on ?? dayOf(event);
  const round = basis === 'round' ? roundYear(event) : undefined;
  if (round !== undefined) {
    if (day?.startsWith(`${round}-`)) return { when: 'day', day };
    return { when: 'day', day: `${round}-12-31` };
  }
  if (day !== undefined) return { when: 'day', day };
  return event.notBefore === undefined ? { when: 'open' } : { when: 'open', notBefore: event.notBefore };
}

/** Undated recognitions stand where their round puts them, so that "the one before" means the same in every file order. */
function sortKey(event: HistoryEvent): string {
  const day = dayOf(event);
  if (day !== undefined) return day;
  const year = roundYear(event);
  return year === undefined ? '9999-12-31' : `${year}-12-31`;
}

/**
 * The recognitions of a product in the order of time, each with what it was. Rows that tell of one recognition (the same day and stars) count once.
 * The order of the events in the file does not matter.
 */
export function classRecognitions(history: ProductHistory, policy: CountPolicy): ClassedRecognition[] {
  const grants = orderEvents(history.events)
    .filter(isGrant)
    .map((event) => ({ event, key: sortKey(event) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ event }) => event);
  const classed: ClassedRecognition[] = [];
  for (const event of grants) {
    const before = classed.at(-1)?.event;
    if (before !== undefined && sameRecognition(before, event)) continue;
    classed.push({ event, is: classOf(event, before, history, policy) });
  }
  return classed;
}

const sameRecognition = (a: HistoryEvent, b: HistoryEvent): boolean =>
  dayOf(a) !== undefined && dayOf(a) === dayOf(b) && a.stars === b.stars;

function classOf(
  event: HistoryEvent,
  before: HistoryEvent | undefined,
  history: ProductHistory,
  policy: CountPolicy,
): RecognitionClass {
  if (before === undefined) {
    if (event.kind === 'recognised') return 'new';
    if (policy.statedUpgrade === 'new') return 'new';
    return event.kind === 'upgraded' ? 'upgraded' : 're-recognised';
  }
  if (policy.afterLapse === 'new' && hadEnded(event, history, policy)) return 'new';
  if (event.kind === 'upgraded') return 'upgraded';
  return before.stars !== undefined && event.stars !== undefined && event.stars > before.stars ? 'upgraded' : 're-recognised';
}

/** Was nothing in force on the day before? Unknown days leave that open, and open is no lapse. */
function hadEnded(event: HistoryEvent, history: ProductHistory, { status }: CountPolicy): boolean {
  const day = dayOf(event);
  if (day === undefined) return false;
  const { state } = foldHistory(
    { ...history, events: history.events.filter((other) => other !== event) },
    { at: addDays(day, -1), policy: status },
  );
  return state === 'expired' || state === 'revoked' || state === 'annulled';
}
