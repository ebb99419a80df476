import { describe, expect, test } from 'vitest';
import { CHAIN, CRACKERS, CRATE, SHRIMP, CREATED, FARM, PLACE, SHOP } from './chain.harness.ts';
import { alteredEvents, epcisDocument, readEpcisDocument } from './epcis-document.ts';
import { EventError, type EventErrorCode } from './event-error.ts';
import { itemId, partyId, placeId } from './event-ids.ts';
import type { EpcisEvent } from './event-schema.ts';
import { eventsOfProduct } from './events-of-product.ts';
import { harvest } from './harvest.ts';
import { pack } from './pack.ts';
import { ship } from './ship.ts';
import { stageOf } from './stage-of.ts';
import { traceItems } from './trace-items.ts';

test('the five steps, as EPCIS 2.0 has them', () => {
  expect(CHAIN.map(stageOf)).toEqual(['harvest', 'transform', 'pack', 'ship', 'receive', 'ship']);
  expect(CHAIN[0]).toEqual({
    type: 'ObjectEvent',
    action: 'ADD',
    bizStep: 'creating_class_instance',
    disposition: 'active',
    eventTime: '2026-11-18T05:30:00+07:00',
    eventTimeZoneOffset: '+07:00',
    readPoint: { id: FARM },
    bizLocation: { id: FARM },
    quantityList: [{ epcClass: SHRIMP, quantity: 120.5, uom: 'KGM' }],
    ilmd: { 'cbvmda:harvestEndDate': '2026-11-18' },
  });
  expect(CHAIN[1]).toMatchObject({
    type: 'TransformationEvent',
    inputQuantityList: [{ epcClass: SHRIMP, quantity: 120.5, uom: 'KGM' }],
    outputQuantityList: [{ epcClass: 'https://id.gs1.org/01/09520000000011/10/L1', quantity: 400 }],
    ilmd: { 'cbvmda:bestBeforeDate': '2027-05-19' },
  });
  expect(CHAIN[2]).toMatchObject({
    type: 'AggregationEvent',
    parentID: 'https://id.gs1.org/00/395240000000000010',
    action: 'ADD',
  });
  expect(CHAIN[3]).toEqual({
    type: 'ObjectEvent',
    action: 'OBSERVE',
    bizStep: 'shipping',
    disposition: 'in_transit',
    eventTime: '2026-11-20T14:00:00+07:00',
    eventTimeZoneOffset: '+07:00',
    readPoint: { id: 'https://id.gs1.org/414/9524000000002' },
    bizTransactionList: [{ type: 'desadv', bizTransaction: 'urn:epcglobal:cbv:bt:9524000000002:PX-0007' }],
    epcList: ['https://id.gs1.org/00/395240000000000010'],
    sourceList: [{ type: 'possessing_party', source: 'https://id.gs1.org/417/9524000000002' }],
    destinationList: [
      { type: 'possessing_party', destination: 'https://id.gs1.org/417/9524000000019' },
      { type: 'location', destination: 'https://id.gs1.org/414/9524000000019' },
    ],
  });
});

test('a document: context, version, hash ids, order of time, no event twice', async () => {
  const document = await epcisDocument([...CHAIN.toReversed(), CHAIN[0]!], { created: CREATED });
  expect(document).toMatchObject({
    '@context': ['https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld', { cbvmda: 'urn:epcglobal:cbv:mda:' }],
    type: 'EPCISDocument',
    schemaVersion: '2.0',
    creationDate: CREATED,
  });
  const { eventList } = document.epcisBody;
  expect(eventList.map(({ eventTime }) => eventTime)).toEqual(CHAIN.map(({ eventTime }) => eventTime));
  expect(eventList.every(({ eventID }) => /^ni:\/\/\/sha-256;[0-9a-f]{64}\?ver=CBV2\.0$/.test(eventID ?? ''))).toBe(true);
  expect(readEpcisDocument(JSON.parse(JSON.stringify(document)))).toEqual(document);
  expect(await alteredEvents(document)).toEqual([]);
  eventList[3]!.readPoint = { id: FARM };
  expect(await alteredEvents(document)).toEqual([3]);
});

describe('ids', () => {
  test.each([
    ['https://a.example/01/09520000000011/10/L1/21/A7', 'https://id.gs1.org/01/09520000000011/21/A7', 'instance'],
    ['https://a.example/01/09520000000011/22/V/10/L1', 'https://id.gs1.org/01/09520000000011/10/L1', 'class'],
    ['https://a.example/01/09520000000011?17=271231&S=1', 'https://id.gs1.org/01/09520000000011', 'class'],
    ['https://a.example/00/395240000000000010?400=PO1', 'https://id.gs1.org/00/395240000000000010', 'instance'],
    ['https://A.example/ocop/CM-001/10/L1/21/A7', 'https://a.example/ocop/CM-001/21/A7', 'instance'],
    ['https://a.example/ocop/CM-001/10/L1', 'https://a.example/ocop/CM-001/10/L1', 'class'],
  ])('%s is %s', (link, id, level) => {
    expect(itemId(link)).toEqual({ id, level });
  });

  test('places and parties by GLN, by link or by an address of their own', () => {
    expect(placeId('9524000000002')).toBe('https://id.gs1.org/414/9524000000002');
    expect(placeId('https://a.example/414/9524000000002/254/KHO-2')).toBe('https://id.gs1.org/414/9524000000002/254/KHO-2');
    expect(placeId(FARM)).toBe(FARM);
    expect(partyId('https://a.example/417/9524000000002')).toBe('https://id.gs1.org/417/9524000000002');
  });
});

describe('what is refused, and how', () => {
  const goods = [{ link: CRACKERS, quantity: 1 }];
  const base = { at: '2026-11-18T05:30:00+07:00', place: PLACE, goods };
  const both = { from: PLACE, to: SHOP };
  test.each<[EventErrorCode, () => unknown]>([
    ['ERR_EVENT_TIME', () => harvest({ ...base, at: '2026-11-18T05:30:00' })],
    ['ERR_EVENT_TIME', () => harvest({ ...base, at: '2026-11-18T24:00:00+07:00' })],
    ['ERR_EVENT_TIME', () => harvest({ ...base, at: '2026-02-31T05:30:00+07:00' })],
    ['ERR_EVENT_TIME', () => harvest({ ...base, at: '2026-11-18T05:30:00+15:00' })],
    ['ERR_EVENT_PLACE', () => harvest({ ...base, place: '9524000000003' })],
    ['ERR_EVENT_PLACE', () => harvest({ ...base, place: 'http://htx.example/ao' })],
    ['ERR_EVENT_PLACE', () => harvest({ ...base, place: 'https://a.example/417/9524000000002' })],
    ['ERR_EVENT_PARTY', () => ship({ ...base, ...both, to: 'Chợ Cà Mau' })],
    ['ERR_EVENT_ITEM', () => harvest({ ...base, goods: [{ link: 'tôm' }] })],
    ['ERR_EVENT_ITEM', () => harvest({ ...base, goods: [{ link: 'https://a.example/01/09520000000012' }] })],
    ['ERR_EVENT_ITEM', () => harvest({ ...base, goods: [{ link: 'https://a.example/414/9524000000002' }] })],
    ['ERR_EVENT_ITEM', () => pack({ ...base, into: CRACKERS })],
    ['ERR_EVENT_ITEM_MISSING', () => harvest({ ...base, goods: [] })],
    ['ERR_EVENT_QUANTITY', () => harvest({ ...base, goods: [{ link: CRACKERS, quantity: 0 }] })],
    ['ERR_EVENT_QUANTITY', () => harvest({ ...base, goods: [{ link: CRACKERS, quantity: Number.NaN }] })],
    ['ERR_EVENT_QUANTITY', () => harvest({ ...base, goods: [{ link: CRATE, quantity: 2 }] })],
    ['ERR_EVENT_UNIT', () => harvest({ ...base, goods: [{ link: CRACKERS, quantity: 1, unit: 'thúng' }] })],
    ['ERR_EVENT_DAY', () => harvest({ ...base, bestBefore: '19/05/2027' })],
    ['ERR_EVENT_PAPER', () => ship({ ...base, ...both, papers: [{ type: 'inv', id: 'HD-01' }] })],
  ])('%s', (code, make) => {
    let error: unknown;
    try {
      make();
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(EventError);
    if (!(error instanceof EventError)) return;
    expect(error.code).toBe(code);
    expect(error.sentence.vi).not.toBe(error.sentence.en);
  });

  test.each<[string, (document: Record<string, unknown>) => void]>([
    ['schemaVersion', (d) => (d['schemaVersion'] = '1.2')],
    ['@context.0', (d) => (d['@context'] = ['https://evil.example/context', {}])],
    ['creationDate', (d) => (d['creationDate'] = '2026-11-24')],
    ['epcisBody.eventList', (d) => (d['epcisBody'] = {})],
    ['', (d) => (d['extra'] = 1)],
  ])('a document wrong at "%s"', async (path, change) => {
    const document = structuredClone(await epcisDocument(CHAIN, { created: CREATED })) as Record<string, unknown>;
    change(document);
    expect(() => readEpcisDocument(document)).toThrow(EventError);
    expect(() => readEpcisDocument(document)).toThrow(`"${path}"`);
  });

  test.each<[string, number, Record<string, unknown>]>([
    ['a lot and a serial number in one id', 3, { epcList: ['https://id.gs1.org/01/09520000000011/10/L1/21/A7'] }],
    ['an id that is not canonical', 3, { epcList: ['https://id.gs1.org/01/09520000000011?10=L1'] }],
    ['a GTIN with a wrong check digit', 3, { epcList: ['https://id.gs1.org/01/09520000000012'] }],
    ['no goods at all', 3, { epcList: undefined }],
    ['the same thing twice', 3, { epcList: ['urn:a:1', 'urn:a:1'] }],
    ['an action of another name', 3, { action: 'SEE' }],
    ['a step of another name', 3, { bizStep: 'selling' }],
    ['an offset that no zone has', 3, { eventTimeZoneOffset: '+14:30' }],
    ['lot data on an observation', 3, { ilmd: { 'cbvmda:bestBeforeDate': '2027-05-19' } }],
    ['lot data under an undeclared prefix', 1, { ilmd: { 'other:day': '2027-05-19' } }],
    ['an unknown member', 3, { note: '<script>' }],
    ['no crate', 2, { parentID: undefined }],
    ['nothing in the crate', 2, { childQuantityList: undefined }],
    ['a quantity below nothing', 2, { childQuantityList: [{ epcClass: 'urn:a:1', quantity: -1 }] }],
    ['a unit in small letters', 2, { childQuantityList: [{ epcClass: 'urn:a:1', quantity: 1, uom: 'kg' }] }],
    ['no output', 1, { outputQuantityList: undefined }],
    ['an event of another type', 3, { type: 'QuantityEvent' }],
  ])('an event with %s', async (_, index, change) => {
    const document = await epcisDocument(CHAIN, { created: CREATED });
    document.epcisBody.eventList[index] = { ...document.epcisBody.eventList[index], ...change } as EpcisEvent;
    expect(() => readEpcisDocument(document)).toThrow(EventError);
  });
});

describe('the events of one product', () => {
  test('what it was made of, its crate, and the crate’s way; not what others did', () => {
    expect(eventsOfProduct(CHAIN, { kind: 'gtin', recId: '09520000000011' })).toEqual(CHAIN.slice(0, 5));
    expect(eventsOfProduct(CHAIN, { kind: 'gtin', recId: '09520000000028' })).toEqual([CHAIN[5]]);
    expect(eventsOfProduct(CHAIN, { kind: 'productCode', recId: 'TOM-2026' })).toEqual(CHAIN.slice(0, 2));
    expect(eventsOfProduct(CHAIN, { kind: 'gtin', recId: '09520000000035' })).toEqual([]);
  });
});

describe('the ten items of Circular 02/2024/TT-BKHCN', () => {
  const states = (items: ReturnType<typeof traceItems>) => items.map(({ state }) => state);

  test('all ten, in the order of the circular', () => {
    const facts = {
      name: 'Bánh phồng tôm',
      image: 'https://a.example/1.jpg',
      producer: 'Hợp tác xã',
      address: 'Cà Mau',
      brand: 'HTX',
      standards: ['TCVN 5932'],
    };
    const items = traceItems(facts, CHAIN);
    expect(items.map(({ name }) => name)).toEqual([
      'name',
      'image',
      'party',
      'address',
      'stages',
      'time',
      'code',
      'brand',
      'shelfLife',
      'standards',
    ]);
    expect(states(items)).toEqual(Array.from({ length: 10 }, () => 'present'));
    expect(items[4]?.title.vi).toContain('mã truy vết địa điểm');
  });

  test('nothing known: seven missing, three that are asked for only where there are any', () => {
    expect(states(traceItems({ name: ' ' }, []))).toEqual([
      ...Array.from({ length: 7 }, () => 'missing'),
      'none',
      'none',
      'none',
    ]);
  });

  test('one stage without a place leaves the stages incomplete', () => {
    const { readPoint: _, ...event } = CHAIN[3]!;
    expect(traceItems({}, [...CHAIN, event as EpcisEvent]).find(({ name }) => name === 'stages')?.state).toBe('missing');
  });
});
