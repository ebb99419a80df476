/** A member of an event as an object; empty where it is none. */
export function eventRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

const EVENTS_MAX = 200;

/** The events of an EPCIS 2.0 document, of a list, or the one event itself; at most 200. */
export function eventsOf(value: unknown): Readonly<Record<string, unknown>>[] {
  const list = eventRecord(eventRecord(value).epcisBody).eventList ?? value;
  return (Array.isArray(list) ? list.slice(0, EVENTS_MAX) : [list]).map(eventRecord);
}
