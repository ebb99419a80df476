import { constantFrom, assert, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAIN, CRACKERS, CREATED, FARM, PLACE, SHOP } from './chain.harness.ts';
import { epcisDocument, readEpcisDocument } from './epcis-document.ts';
import { gs1SchemaFault } from './gs1-schema.harness.ts';
import { harvest } from './harvest.ts';
import { pack } from './pack.ts';
import { receive } from './receive.ts';

const fault = gs1SchemaFault();
const ONE = 'https://so-ocop.example/01/09520000000011/21/A7';

/** Every builder with everything it can say. */
const EVENTS = [
  ...CHAIN,
  harvest({ at: '2026-11-18T05:30:00.250Z', place: PLACE, goods: [{ link: ONE }], bestBefore: '2027-05-19' }),
  pack({ at: '2026-11-20T09:00:00-05:30', place: FARM, into: CRACKERS.replace('/10/L1', '/21/C1'), goods: [{ link: ONE }] }),
  receive({
    at: '2026-11-21T07:10:00+07:00',
    place: SHOP,
    from: FARM,
    to: SHOP,
    goods: [{ link: ONE }, { link: CRACKERS, quantity: 0.5, unit: 'tấn' }],
    papers: [{ type: 'recadv', id: 'https://htx.example/nhan/7' }],
  }),
];

type Change = (document: Record<string, unknown>) => void;

const ofEvent =
  (index: number, change: Record<string, unknown>): Change =>
  (document) => {
    const { eventList } = document['epcisBody'] as { readonly eventList: readonly object[] };
    Object.assign(eventList[index] ?? {}, change);
  };

/** What is no EPCIS 2.0, by GS1's schema. */
const WRONG: readonly (readonly [string, Change])[] = [
  ['an action of another name', ofEvent(3, { action: 'SEE' })],
  ['a time without a zone', ofEvent(3, { eventTime: '2026-11-20T14:00:00' })],
  ['an offset that no zone has', ofEvent(3, { eventTimeZoneOffset: '+14:30' })],
  ['no offset', ofEvent(3, { eventTimeZoneOffset: undefined })],
  ['a step of another name', ofEvent(3, { bizStep: 'selling' })],
  ['an id that is no URI', ofEvent(3, { epcList: ['09520000000011'] })],
  ['the same thing twice', ofEvent(3, { epcList: ['urn:a:1', 'urn:a:1'] })],
  ['a place without an id', ofEvent(3, { readPoint: {} })],
  ['a unit in small letters', ofEvent(2, { childQuantityList: [{ epcClass: 'urn:a:1', quantity: 1, uom: 'kg' }] })],
  ['a member without a prefix', ofEvent(3, { note: 'x' })],
  ['no time of writing', (d) => delete d['creationDate']],
  ['no events', (d) => (d['epcisBody'] = {})],
];

describe('against the JSON schema that GS1 publishes', () => {
  it('every builder gives a valid document', async () => {
    const document = await epcisDocument(EVENTS, { created: CREATED });
    expect(document.epcisBody.eventList).toHaveLength(EVENTS.length);
    expect(fault(JSON.parse(JSON.stringify(document)))).toBeUndefined();
  });

  it.each(WRONG)('both refuse %s', async (_, change) => {
    const document = JSON.parse(JSON.stringify(await epcisDocument(CHAIN, { created: CREATED }))) as Record<string, unknown>;
    change(document);
    const wrong: unknown = JSON.parse(JSON.stringify(document));
    expect(fault(wrong)).toBeDefined();
    expect(() => readEpcisDocument(wrong)).toThrow();
  });

  it('what is read here is always valid there', async () => {
    const texts = [
      'ADD',
      'OBSERVE',
      'DELETE',
      'KGM',
      'kg',
      'urn:a:1',
      'https://id.gs1.org/01/09520000000011/21/A7',
      '',
      '+07:00',
      '+7',
    ];
    const times = [
      '2026-11-20T14:00:00+07:00',
      '2026-11-20T14:00:00.5Z',
      '2026-11-20T24:00:00Z',
      '2026-02-30T10:00:00Z',
      '2026-11-20',
    ];
    const values = constantFrom<unknown>(
      ...texts,
      ...times,
      undefined,
      [],
      ['urn:a:1'],
      [{ epcClass: 'urn:a:1', quantity: 1 }],
      { id: FARM },
      0,
    );
    const members = [
      'action',
      'bizStep',
      'eventTime',
      'recordTime',
      'eventTimeZoneOffset',
      'eventID',
      'epcList',
      'quantityList',
      'readPoint',
      'parentID',
      'childEPCs',
      'childQuantityList',
      'inputEPCList',
      'outputEPCList',
      'transformationID',
      'sourceList',
      'ilmd',
      'disposition',
      'type',
    ];
    const change = record({ event: constantFrom(0, 1, 2, 3), member: constantFrom(...members), value: values });
    const base = JSON.stringify(await epcisDocument(CHAIN, { created: CREATED }));
    let read = 0;
    assert(
      property(change, ({ event, member, value }) => {
        const document = JSON.parse(base) as Record<string, unknown>;
        ofEvent(event, { [member]: value })(document);
        const changed: unknown = JSON.parse(JSON.stringify(document));
        try {
          readEpcisDocument(changed);
        } catch {
          return;
        }
        read += 1;
        expect(fault(changed), JSON.stringify({ event, member, value })).toBeUndefined();
      }),
      { numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(50);
  });
});
