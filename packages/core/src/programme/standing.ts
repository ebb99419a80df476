import { foldHistory, type HistoryStatus } from '../history/fold-history.ts';
import { dayOf, isGrant } from '../history/order-events.ts';
import type { HistoryEvent, ProductHistory } from '../history/product-history.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { CountPolicy } from './policy.ts';
import { roundYear } from './round-year.ts';

/**
 * The state of a product on a day as the programme counts it. By decision date it is the legal state. By round, a recognition whose round belongs to the
 * day's year or an earlier one counts although its decision came later, and one without a date counts from 31 December of its round; what ended a
 * recognition counts by its own day either way.
 */
export function standingOn(history: ProductHistory, asOf: CivilDate, policy: CountPolicy): HistoryStatus {
  if (policy.basis === 'decision-date') return foldHistory(history, { at: asOf, policy: policy.status });
  const year = Number(asOf.slice(0, 4));
  let at = asOf;
  const events: HistoryEvent[] = [];
  for (const event of history.events) {
    const day = dayOf(event);
    if (!isGrant(event)) {
      if (day === undefined || day <= asOf) events.push(event);
      continue;
    }
    const round = roundYear(event);
    if (round === undefined || round > year) {
      if (day === undefined || day <= asOf) events.push(event);
      continue;
    }
    const counted = day ?? `${round}-12-31`;
    if (counted > at) at = counted;
    events.push(day === undefined ? { ...event, on: counted } : event);
  }
  return foldHistory({ ...history, events }, { at, policy: policy.status });
}

/** Does the state count as in force: valid, ending soon, or extended under Article 12.3? */
export function isInForce({ state }: HistoryStatus): boolean {
  return state === 'valid' || state === 'expiring' || state === 'extended';
}
