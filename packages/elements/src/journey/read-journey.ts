import { plainText } from '../text/plain-text.ts';
import { eventRecord, eventsOf } from './events-of.ts';

/** One step of a product's way, as text from outside. */
export interface JourneyStep {
  /** Milliseconds. */
  readonly time: number;
  /** Business step of the Core Business Vocabulary, a bare word such as `packing`; empty where there is none. */
  readonly step: string;
  /** Name or number of the place; empty where there is none. */
  readonly place: string;
}

const PREFIX = /^(?:urn:epcglobal:cbv:bizstep:|https?:\/\/(?:ref|ns)\.gs1\.org\/(?:cbv|voc)\/(?:BizStep-)?|cbv:(?:BizStep-)?)/i;

/** A place's own name where the event gives one, else the last part of its identifier: `https://id.gs1.org/414/8930000000017` → `8930000000017`. */
function placeOf(event: Readonly<Record<string, unknown>>): string {
  for (const member of ['readPoint', 'bizLocation']) {
    const { name, id } = eventRecord(event[member]);
    if (typeof name === 'string') return plainText(name);
    if (typeof id === 'string') return plainText(id.split(/[/:]/).filter(Boolean).at(-1) ?? id);
  }
  return '';
}

/**
 * The steps of an EPCIS 2.0 document, an event list or a single event, oldest first, at most 200. What has no readable time is left out;
 * nothing is believed beyond time, step and place, and nothing throws.
 */
export function readJourney(value: unknown): JourneyStep[] {
  return eventsOf(value)
    .map((event) => ({
      time: typeof event.eventTime === 'string' ? Date.parse(event.eventTime) : Number.NaN,
      step: typeof event.bizStep === 'string' ? plainText(event.bizStep.replace(PREFIX, ''), 60) : '',
      place: placeOf(event),
    }))
    .filter(({ time }) => !Number.isNaN(time))
    .sort((one, other) => one.time - other.time);
}
