export { alteredEvents, epcisDocument, readEpcisDocument } from './epcis-document.ts';
export { EventError, type EventErrorCode, type EventErrorDetails } from './event-error.ts';
export { eventHash } from './event-hash.ts';
export {
  type AggregationEvent,
  type EpcisDocument,
  epcisDocumentSchema,
  type EpcisEvent,
  epcisEventSchema,
  type ObjectEvent,
  type TransformationEvent,
} from './event-schema.ts';
export { eventsOfProduct, type ProductRef } from './events-of-product.ts';
export type { Goods, QuantityElement } from './goods.ts';
export { harvest } from './harvest.ts';
export { type EventItems, itemsOf } from './items-of.ts';
export type { LotData } from './lot-data.ts';
export { pack } from './pack.ts';
export { type Namespaces, preHash } from './pre-hash.ts';
export { receive } from './receive.ts';
export { ship } from './ship.ts';
export { type Stage, STAGE_NAMES, stageOf } from './stage-of.ts';
export type { Handover, Step } from './step.ts';
export { traceItems, type TraceFacts, type TraceItem, type TraceItemName } from './trace-items.ts';
export { transform } from './transform.ts';
