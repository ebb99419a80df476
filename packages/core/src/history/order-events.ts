import type { CivilDate } from '../time/civil-date.ts';
import { validityOf } from '../recognition/validity.ts';
import { type HistoryEvent, HISTORY_EVENT_KINDS, type HistoryEventKind } from './product-history.ts';

const RANK = new Map<HistoryEventKind, number>(HISTORY_EVENT_KINDS.map((kind, rank) => [kind, rank]));
const NEVER = '9999-12-31';

/** Does the event give stars and start a term? */
export function isGrant({ kind }: HistoryEvent): boolean {
  return kind === 'recognised' || kind === 'upgraded' || kind === 're-recognised';
}

/** The day an event counts from: the first day in force of a recognition, else its own day, else that of its decision; undefined where none is known. */
export function dayOf(event: HistoryEvent): CivilDate | undefined {
  return (isGrant(event) ? event.validFrom : undefined) ?? event.on ?? event.decision?.date ?? countedBack(event);
}

/** Where only the last day of a recognition is printed, `validityOf` counts 36 months back; the order has to agree. */
function countedBack(event: HistoryEvent): CivilDate | undefined {
  if (!isGrant(event) || event.validUntil === undefined) return undefined;
  return validityOf({ decision: {}, validUntil: event.validUntil })?.from;
}

/**
 * Events in the order in which they count, whatever order the file has: by day, undated last; then the day of the decision, kind, and more stars before
 * fewer, so that of two contradicting rows of one day the lower star speaks. Ties are settled by the content, so the order is always the same, and an event
 * that stands twice is left out once.
 */
export function orderEvents(events: readonly HistoryEvent[]): HistoryEvent[] {
  if (events.length < 2) return [...events];
  return events
    .map((event) => ({ event, key: sortKey(event) }))
    .sort((a, b) => compare(a.key, b.key) || compare(contentKey(a.event), contentKey(b.event)))
    .filter(({ event, key }, index, sorted) => {
      const before = sorted[index - 1];
      return before?.key !== key || contentKey(before.event) !== contentKey(event);
    })
    .map(({ event }) => event);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function sortKey(event: HistoryEvent): string {
  const rank = String(RANK.get(event.kind) ?? 99).padStart(2, '0');
  return `${dayOf(event) ?? NEVER} ${event.notBefore ?? ''} ${event.decision?.date ?? ''} ${rank} ${9 - (event.stars ?? 0)}`;
}

/** All that an event says, with its members in one order. */
function contentKey(event: HistoryEvent): string {
  return JSON.stringify(event, (_, value: unknown) =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compare(a, b)))
      : value,
  );
}
