import { describe, expect, it } from 'vitest';
import { epcisDocument, harvest, ship, transform } from '../../../trace/src/event/index.ts';
import { readJourney } from './read-journey.ts';
import { readLotDates } from './read-lot-dates.ts';

const shrimp = { link: 'https://so-ocop.example/ocop/TOM-2026/10/AO3', quantity: 120.5, unit: 'kg' };
const crackers = { link: 'https://so-ocop.example/01/09520000000011/10/L1', quantity: 400 };
const kitchen = '9524000000002';
const events = [
  ship({ at: '2026-11-20T14:00:00+07:00', place: kitchen, from: kitchen, to: '9524000000019', goods: [crackers] }),
  harvest({ at: '2026-11-18T05:30:00+07:00', place: 'https://htx.example/ao-so-3', goods: [shrimp] }),
  // 00:30 in Việt Nam is still the day before by UTC.
  transform({ at: '2026-11-19T00:30:00+07:00', place: kitchen, inputs: [shrimp], outputs: [crackers], bestBefore: '2027-05-19' }),
];
const document = await epcisDocument(events, { created: '2026-11-24T10:00:00+07:00' });
const LOT = { gtin: '09520000000011', productCode: null, lot: 'L1' };

describe('readJourney', () => {
  it('reads what the builders of @ocop/trace write, oldest first', () => {
    expect(readJourney(document).map(({ step, place }) => [step, place])).toEqual([
      ['creating_class_instance', 'ao-so-3'],
      ['creating_class_instance', '9524000000002'],
      ['shipping', '9524000000002'],
    ]);
  });

  it('reads a list and a single event, a step in each of its spellings, and a name in place of an identifier', () => {
    const spellings = [
      'packing',
      'urn:epcglobal:cbv:bizstep:packing',
      'https://ref.gs1.org/cbv/BizStep-packing',
      'cbv:BizStep-packing',
    ];
    for (const bizStep of spellings) {
      const event = { eventTime: '2026-11-20T14:00:00Z', bizStep, bizLocation: { id: 'urn:x', name: 'Kho A\u202E' } };
      const expected = [{ time: Date.parse('2026-11-20T14:00:00Z'), step: 'packing', place: 'Kho A' }];
      expect(readJourney(event)).toEqual(expected);
      expect(readJourney([event])).toEqual(expected);
    }
  });

  it('takes anything, keeps what has a time, and no more than 200 of it', () => {
    for (const value of [
      null,
      undefined,
      7,
      'x',
      [],
      {},
      { epcisBody: 1 },
      { epcisBody: { eventList: 'x' } },
      [null, 3, { eventTime: 'soon' }],
    ])
      expect(readJourney(value)).toEqual([]);
    expect(readJourney(Array.from({ length: 5000 }, () => ({ eventTime: '2026-11-20T14:00:00Z' })))).toHaveLength(200);
    const [long] = readJourney({
      eventTime: '2026-11-20T14:00:00Z',
      bizStep: 'y'.repeat(1e6),
      readPoint: { id: 'z'.repeat(1e6) },
    });
    expect([long?.step.length, long?.place.length]).toEqual([61, 201]);
  });
});

describe('readLotDates', () => {
  it('finds the days of this lot of this product, on the clock of the place', () => {
    expect(readLotDates(document, LOT)).toEqual({ madeOn: '2026-11-19', bestBefore: '2027-05-19' });
    expect(readLotDates(document, { gtin: null, productCode: 'TOM-2026', lot: 'AO3' })).toEqual({
      madeOn: '2026-11-18',
      bestBefore: null,
    });
  });

  it.each([
    ['another lot', { ...LOT, lot: 'L2' }],
    ['the start of a lot number', { ...LOT, lot: 'L' }],
    ['another product', { ...LOT, gtin: '09520000000028' }],
    ['no lot', { ...LOT, lot: null }],
    ['no product', { gtin: null, productCode: null, lot: 'L1' }],
  ])('knows nothing of %s', (_, key) => expect(readLotDates(document, key)).toEqual({ madeOn: null, bestBefore: null }));

  it('believes neither of two different days, and no text that is no day', () => {
    const made = (time: string, last: unknown) => ({
      type: 'ObjectEvent',
      action: 'ADD',
      eventTime: time,
      eventTimeZoneOffset: '+07:00',
      quantityList: [{ epcClass: 'https://id.gs1.org/01/09520000000011/10/L1' }],
      ilmd: { 'cbvmda:bestBeforeDate': last },
    });
    const two = [made('2026-11-19T01:00:00Z', '2027-05-19'), made('2026-11-20T01:00:00Z', '2027-05-20')];
    expect(readLotDates(two, LOT)).toEqual({ madeOn: null, bestBefore: null });
    expect(readLotDates([made('never', '<b>2027</b>')], LOT)).toEqual({ madeOn: null, bestBefore: null });
    expect(readLotDates([{ ...made('2026-11-19T01:00:00Z', '2027-05-19'), action: 'OBSERVE' }], LOT).madeOn).toBe(null);
  });

  it('reads serial numbers of the lot, and takes anything', () => {
    const event = {
      type: 'ObjectEvent',
      action: 'ADD',
      eventTime: '2026-11-19T01:00:00Z',
      eventTimeZoneOffset: '+07:00',
      epcList: ['https://a.example/01/09520000000011/10/L1/21/A7'],
    };
    expect(readLotDates([event], LOT).madeOn).toBe('2026-11-19');
    for (const value of [
      null,
      3,
      [null],
      { epcisBody: { eventList: [{ type: 'TransformationEvent', outputEPCList: [null, 3, {}] }] } },
    ])
      expect(readLotDates(value, LOT)).toEqual({ madeOn: null, bestBefore: null });
  });
});
