import * as z from 'zod';
import { tryParseDigitalLink } from '../digital-link/parse-digital-link.ts';
import { canonicalDigitalLink, CANONICAL_STEM } from '../digital-link/canonical-digital-link.ts';
import { eventTimes } from './event-time.ts';
import { BIZ_STEPS, DISPOSITIONS, EPCIS_CONTEXT, PAPER_TYPES, PARTY_TYPES } from './vocabulary.ts';

/** An absolute URI: EPCIS takes URNs and other schemes as well as https. */
const uri = z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i);

/** An id: a URI, and when GS1's stem is in front, a canonical link that GS1's rules accept, at one granularity. */
const id = uri.refine((text) => {
  if (!text.startsWith(`${CANONICAL_STEM}/`)) return true;
  const link = tryParseDigitalLink(text);
  if (link === undefined || canonicalDigitalLink(link) !== text || link.attributes.length > 0) return false;
  return link.qualifiers.length < 2;
}, 'canonical GS1 Digital Link at one granularity');

const term = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.union([z.enum(values), z.string().regex(/^[a-z][a-z0-9+.-]*:\/\/[^\s<>"{}|\\^`]+$/i)]);

const unique = <Schema extends z.ZodType>(item: Schema) =>
  z
    .array(item)
    .min(1)
    .refine((items) => new Set(items.map((value) => JSON.stringify(value))).size === items.length, 'no duplicates');

const time = z.string().refine((text) => {
  try {
    eventTimes(text);
    return true;
  } catch {
    return false;
  }
}, 'time with a zone');

const quantities = unique(
  z.strictObject({
    epcClass: id,
    quantity: z.number().positive().optional(),
    uom: z
      .string()
      .regex(/^[A-Z0-9]{2,3}$/)
      .optional(),
  }),
);

const place = z.strictObject({ id });
const action = z.enum(['ADD', 'OBSERVE', 'DELETE']);

/** Lot data under a prefix that the document's context explains. */
const lotData = z.record(z.string().regex(/^[a-z][a-z0-9]*:[A-Za-z]\w*$/), z.union([z.string(), z.number()]));

const common = {
  eventID: uri.optional(),
  eventTime: time,
  eventTimeZoneOffset: z.string().regex(/^(?:[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/),
  recordTime: time.optional(),
  bizStep: term(BIZ_STEPS).optional(),
  disposition: term(DISPOSITIONS).optional(),
  readPoint: place.optional(),
  bizLocation: place.optional(),
  bizTransactionList: unique(z.strictObject({ type: term(PAPER_TYPES).optional(), bizTransaction: id })).optional(),
  sourceList: unique(z.strictObject({ type: term(PARTY_TYPES), source: id })).optional(),
  destinationList: unique(z.strictObject({ type: term(PARTY_TYPES), destination: id })).optional(),
} as const;

const objectEvent = z
  .strictObject({
    type: z.literal('ObjectEvent'),
    ...common,
    action,
    epcList: unique(id).optional(),
    quantityList: quantities.optional(),
    ilmd: lotData.optional(),
  })
  .refine(({ epcList, quantityList }) => epcList !== undefined || quantityList !== undefined, 'epcList or quantityList')
  .refine(({ ilmd, action: act }) => ilmd === undefined || act === 'ADD', 'ilmd only with ADD');

const aggregationEvent = z
  .strictObject({
    type: z.literal('AggregationEvent'),
    ...common,
    action,
    parentID: id.optional(),
    childEPCs: unique(id).optional(),
    childQuantityList: quantities.optional(),
  })
  .refine(({ parentID, action: act }) => parentID !== undefined || act === 'OBSERVE', 'parentID')
  .refine(
    ({ childEPCs, childQuantityList, action: act }) =>
      childEPCs !== undefined || childQuantityList !== undefined || act === 'DELETE',
    'childEPCs or childQuantityList',
  );

const transformationEvent = z
  .strictObject({
    type: z.literal('TransformationEvent'),
    ...common,
    inputEPCList: unique(id).optional(),
    inputQuantityList: quantities.optional(),
    outputEPCList: unique(id).optional(),
    outputQuantityList: quantities.optional(),
    transformationID: uri.optional(),
    ilmd: lotData.optional(),
  })
  .refine(
    (event) =>
      event.transformationID !== undefined ||
      ((event.inputEPCList ?? event.inputQuantityList) !== undefined &&
        (event.outputEPCList ?? event.outputQuantityList) !== undefined),
    'inputs and outputs',
  );

/** Events of the kinds that this room writes; a member of another kind is refused, not passed over. */
export const epcisEventSchema = z.discriminatedUnion('type', [objectEvent, aggregationEvent, transformationEvent]);

export type EpcisEvent = z.infer<typeof epcisEventSchema>;
export type ObjectEvent = z.infer<typeof objectEvent>;
export type AggregationEvent = z.infer<typeof aggregationEvent>;
export type TransformationEvent = z.infer<typeof transformationEvent>;

const context = z.tuple([z.literal(EPCIS_CONTEXT)], z.record(z.string().regex(/^[a-z][a-z0-9]*$/), uri));

/** Our own, narrower reading of the EPCIS 2.0 JSON binding; GS1's schema file is under GS1's licence and is not part of this package. */
export const epcisDocumentSchema = z
  .strictObject({
    '@context': context,
    id: uri.optional(),
    type: z.literal('EPCISDocument'),
    schemaVersion: z.literal('2.0'),
    creationDate: time,
    epcisBody: z.strictObject({ eventList: z.array(epcisEventSchema) }),
  })
  .superRefine(({ '@context': [, ...added], epcisBody }, problems) => {
    const prefixes = new Set(added.flatMap((entry) => Object.keys(entry)));
    for (const [index, event] of epcisBody.eventList.entries()) {
      for (const name of Object.keys(('ilmd' in event ? event.ilmd : undefined) ?? {})) {
        if (!prefixes.has(name.slice(0, name.indexOf(':'))))
          problems.addIssue({ code: 'custom', path: ['epcisBody', 'eventList', index, 'ilmd', name], message: 'prefix unknown' });
      }
    }
  });

export type EpcisDocument = z.infer<typeof epcisDocumentSchema>;
