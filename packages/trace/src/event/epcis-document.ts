import { EventError } from './event-error.ts';
import { eventHash } from './event-hash.ts';
import { type EpcisDocument, epcisDocumentSchema, type EpcisEvent } from './event-schema.ts';
import { EPCIS_CONTEXT, MASTER_DATA_NAMESPACE } from './vocabulary.ts';

const NAMESPACES = { cbvmda: MASTER_DATA_NAMESPACE };

/** Checks unknown JSON as a document of the kind that this room writes. Throws `ERR_EVENT_DOCUMENT` with the first place that is wrong. */
export function readEpcisDocument(json: unknown): EpcisDocument {
  const parsed = epcisDocumentSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new EventError('ERR_EVENT_DOCUMENT', issue?.message ?? '', issue?.path.join('.') ?? '');
}

/**
 * A whole EPCIS 2.0 document of events, each under its hash id, in order of time; an event that is there twice is kept once.
 * `created` is the time of writing, with its zone. The document is checked before it is given back.
 */
export async function epcisDocument(
  events: readonly EpcisEvent[],
  { created }: { readonly created: string },
): Promise<EpcisDocument> {
  const byId = new Map<string, EpcisEvent>();
  for (const event of events) {
    const eventID = await eventHash(event, NAMESPACES);
    byId.set(eventID, { ...event, eventID });
  }
  const eventList = [...byId.values()].sort((a, b) => Date.parse(a.eventTime) - Date.parse(b.eventTime));
  return readEpcisDocument({
    '@context': [EPCIS_CONTEXT, NAMESPACES],
    type: 'EPCISDocument',
    schemaVersion: '2.0',
    creationDate: created,
    epcisBody: { eventList },
  });
}

/** The events whose own hash is no longer the id that they carry, by index. */
export async function alteredEvents({ '@context': [, ...added], epcisBody }: EpcisDocument): Promise<number[]> {
  const namespaces = Object.assign({}, ...added) as Record<string, string>;
  const indexes: number[] = [];
  for (const [index, event] of epcisBody.eventList.entries()) {
    if (event.eventID?.startsWith('ni:///') === true && event.eventID !== (await eventHash(event, namespaces)))
      indexes.push(index);
  }
  return indexes;
}
