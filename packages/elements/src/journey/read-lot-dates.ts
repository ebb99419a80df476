import { eventRecord, eventsOf } from './events-of.ts';

/** Days of a lot as its journey names them, `YYYY-MM-DD`; null where it does not. */
export interface LotDates {
  readonly madeOn: string | null;
  readonly bestBefore: string | null;
}

/** The lot whose days are asked for, by product and lot number. */
export interface LotKey {
  readonly gtin: string | null;
  readonly productCode: string | null;
  readonly lot: string | null;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const OFFSET = /^([+-])(\d\d):(\d\d)$/;
/** CBV 2.0 §9, instance and lot master data: the day to use it by, best before first. */
const LAST_DAYS = ['bestBeforeDate', 'itemExpirationDate'].flatMap((name) => [`cbvmda:${name}`, name]);

/** Goods that an event brings into being: outputs of a transformation, objects and lots of an event that adds. */
function madeGoods(event: Readonly<Record<string, unknown>>): string[] {
  const lists =
    event.type === 'TransformationEvent'
      ? [event.outputEPCList, event.outputQuantityList]
      : event.type === 'ObjectEvent' && event.action === 'ADD'
        ? [event.epcList, event.quantityList]
        : [];
  return lists
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .map((item) => (typeof item === 'string' ? item : eventRecord(item).epcClass))
    .filter((id) => typeof id === 'string');
}

/** The civil day where it happened: the instant on the clock of the event's own offset. */
function civilDay({ eventTime, eventTimeZoneOffset }: Readonly<Record<string, unknown>>): string | null {
  const time = typeof eventTime === 'string' ? Date.parse(eventTime) : Number.NaN;
  const [, sign, hours, minutes] = OFFSET.exec(typeof eventTimeZoneOffset === 'string' ? eventTimeZoneOffset : '') ?? [];
  if (Number.isNaN(time) || sign === undefined) return null;
  const shift = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return new Date(time + shift).toISOString().slice(0, 10);
}

/**
 * When the lot was made and until when it is good, from EPCIS 2.0 events. Only events that bring this very lot of this very product into being are
 * read; where two name different days, none is believed. Nothing throws. Nobody signed these days with the recognition.
 */
export function readLotDates(value: unknown, { gtin, productCode, lot }: LotKey): LotDates {
  const none = { madeOn: null, bestBefore: null };
  const key = gtin === null ? `/ocop/${productCode}` : `/01/${gtin}`;
  if (!lot || (gtin ?? productCode) === null) return none;
  const start = `${key}/10/${lot}`;
  const made = eventsOf(value).filter((event) =>
    madeGoods(event).some((id) => id.endsWith(start) || id.includes(`${start}/21/`)),
  );
  const days = (read: (event: Readonly<Record<string, unknown>>) => unknown) => {
    const found = new Set(made.map(read).filter((day) => typeof day === 'string' && DAY.test(day)));
    const [only] = found.size === 1 ? found : [];
    return typeof only === 'string' ? only : null;
  };
  return {
    madeOn: days(civilDay),
    bestBefore: days((event) => {
      const data = eventRecord(event.ilmd);
      return LAST_DAYS.map((name) => data[name]).find((day) => day !== undefined);
    }),
  };
}
