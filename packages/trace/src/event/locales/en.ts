import type { EventErrorCode, EventErrorDetails } from '../event-error.ts';
import type { STAGE_NAMES_VI, TRACE_ITEMS_VI } from './vi.ts';

export const EVENT_SENTENCES_EN: Readonly<Record<EventErrorCode, (details: EventErrorDetails) => string>> = {
  ERR_EVENT_TIME: (d) => `"${d.value}" is no time with a zone, such as 2026-11-20T06:30:00+07:00.`,
  ERR_EVENT_ITEM: (d) =>
    `"${d.value}" is no link of goods: a GS1 Digital Link of goods (01), (8006) or of a logistic unit (00), or an https OCOP link, is needed.`,
  ERR_EVENT_ITEM_MISSING: (d) => `The event has no goods at "${d.path}".`,
  ERR_EVENT_QUANTITY: (d) =>
    `The quantity "${d.value}" cannot be used: above 0, at most 15 significant digits, and never beside a serial number.`,
  ERR_EVENT_UNIT: (d) => `"${d.value}" is no unit: a code of UN/ECE 20 such as KGM or LTR, or kg, g, tấn, lít, ml.`,
  ERR_EVENT_PLACE: (d) => `"${d.value}" is no place: a GLN of 13 digits with its check digit or an https address is needed.`,
  ERR_EVENT_PARTY: (d) => `"${d.value}" is no party: a GLN of 13 digits with its check digit or an https address is needed.`,
  ERR_EVENT_PAPER: (d) => `"${d.value}" is no id of a paper: an https address or a URN is needed.`,
  ERR_EVENT_DAY: (d) => `"${d.value}" is no day YYYY-MM-DD.`,
  ERR_EVENT_DOCUMENT: (d) => `The file is no EPCIS 2.0 document of the kind read here; it goes wrong at "${d.path}".`,
  ERR_EVENT_HASH: (d) => `No hash is known for an event with "${d.path}".`,
};

export const STAGE_NAMES_EN: Readonly<Record<keyof typeof STAGE_NAMES_VI, string>> = {
  harvest: 'Harvest, lot made',
  transform: 'Production, processing',
  pack: 'Packing',
  ship: 'Shipping',
  receive: 'Receiving',
  other: 'Another stage',
};

export const TRACE_ITEMS_EN: Readonly<Record<keyof typeof TRACE_ITEMS_VI, string>> = {
  name: 'Name of the product',
  image: 'Picture of the product',
  party: 'Name of the producer or trader',
  address: 'Address of the producer or trader',
  stages: 'Stages, each with the product’s trace code, the place’s trace code and the time',
  time: 'Time of production or trade',
  code: 'Trace code of the product',
  brand: 'Brand, mark, symbol, serial number (if any)',
  shelfLife: 'Shelf life (if any)',
  standards: 'Standards applied (if any)',
};
