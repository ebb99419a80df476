import { EventError } from './event-error.ts';

/** Hours end at 23: ISO 8601 knows 24:00, `date-time` of RFC 3339 and with it GS1's schema do not. */
const TIME = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):\d{2}:\d{2}(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;
const OFFSET = /^(?:[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;

/** The two time members of an event from one text: an ISO 8601 time that names its zone; `Z` is +00:00. Throws `ERR_EVENT_TIME`. */
export function eventTimes(at: string): { readonly eventTime: string; readonly eventTimeZoneOffset: string } {
  const [, day = '', zone = ''] = TIME.exec(at) ?? [];
  const offset = zone === 'Z' ? '+00:00' : zone;
  const moment = new Date(at);
  // A day such as 31 April rolls over to the next month without a word.
  const exists = day !== '' && !Number.isNaN(moment.getTime()) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  if (!exists || !OFFSET.test(offset)) throw new EventError('ERR_EVENT_TIME', at);
  return { eventTime: at, eventTimeZoneOffset: offset };
}

/** A day as it stands in lot data, `YYYY-MM-DD`. Throws `ERR_EVENT_DAY`. */
export function eventDay(day: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(day))
    throw new EventError('ERR_EVENT_DAY', day);
  return day;
}
