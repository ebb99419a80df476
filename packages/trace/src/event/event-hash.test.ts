import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EventError } from './event-error.ts';
import { eventHash } from './event-hash.ts';
import { preHash } from './pre-hash.ts';

interface Vectors {
  readonly namespaces: Readonly<Record<string, string>>;
  readonly events: readonly { from: string; event: Readonly<Record<string, unknown>>; hash: string }[];
}

const { namespaces, events } = JSON.parse(
  readFileSync(new URL('../../vectors/event-hash.json', import.meta.url), 'utf8'),
) as Vectors;

test.each(events)('the published hash of $from', async ({ event, hash }) => {
  expect(await eventHash(event, namespaces)).toBe(hash);
});

describe('two records of one event hash alike', () => {
  const [first] = events;
  const event = first!.event;
  const hash = first!.hash;
  const same: readonly (readonly [string, Record<string, unknown>])[] = [
    ['another zone of writing', { eventTime: '2019-10-21T10:00:30Z' }],
    ['finer time', { eventTime: '2019-10-21T10:00:30.0004Z' }],
    ['a time of recording and an id', { recordTime: '2026-01-01T00:00:00Z', eventID: 'urn:uuid:1' }],
    ['terms as URIs', { bizStep: 'https://ref.gs1.org/cbv/BizStep-departing' }],
    ['an id on another host', { epcList: ['https://id.example.vn/00/052000011111111461?linkType=gs1:pip'] }],
    ['lists in another order', { bizTransactionList: (event['bizTransactionList'] as unknown[]).toReversed() }],
  ];
  test.each(same)('%s', async (_, change) => {
    expect(await eventHash({ ...event, ...change }, namespaces)).toBe(hash);
  });

  const other: readonly (readonly [string, Record<string, unknown>])[] = [
    ['a millisecond', { eventTime: '2019-10-21T10:00:30.001Z' }],
    ['a zone', { eventTimeZoneOffset: '+02:00' }],
    ['a place', { readPoint: { id: 'https://id.gs1.org/414/5200001999029' } }],
    ['a member of one’s own', { 'example:note': 'x' }],
  ];
  test.each(other)('but not %s', async (_, change) => {
    expect(await eventHash({ ...event, ...change }, namespaces)).not.toBe(hash);
  });
});

test('a lot beside a serial number falls away before hashing', () => {
  const text = preHash({ type: 'ObjectEvent', epcList: ['https://id.example.vn/01/09520000000011/10/L1/21/A7'] });
  expect(text).toBe('eventType=ObjectEventepcListepc=https://id.gs1.org/01/09520000000011/21/A7');
});

test('times are rounded to milliseconds, half up', () => {
  // tests/examples/expected/CBV2.0/TimeStampRoundOff.prehashes of the same repository.
  expect(preHash({ type: 'ObjectEvent', eventTime: '2023-02-02T11:04:03.1415Z' })).toContain('11:04:03.142Z');
  expect(preHash({ type: 'ObjectEvent', eventTime: '2023-02-02T11:04:03.1414Z' })).toContain('11:04:03.141Z');
});

test.each([
  ['sensorElementList', { sensorElementList: [{}] }],
  ['persistentDisposition', { persistentDisposition: {} }],
  ['unknown:name', { 'unknown:name': 1 }],
])('%s has no hash here rather than a wrong one', (path, change) => {
  const hash = (): string => preHash({ type: 'ObjectEvent', ...change });
  expect(hash).toThrow(EventError);
  expect(hash).toThrow(path);
});
