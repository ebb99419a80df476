import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HistoryEvent, ProductHistory } from '../history/product-history.ts';
import { addDays, addMonths, daysBetween } from '../time/civil-date.ts';
import { readProducts } from '../import/read-products.ts';
import { describeRenewal } from './describe-renewal.ts';
import { renewalCalendarFile } from './renewal-calendar-file.ts';
import { renewalTable } from './renewal-table.ts';
import { renewals } from './renewals.ts';

const product = (key: string, until: string | undefined, ...more: Partial<HistoryEvent>[]): ProductHistory => ({
  key,
  name: { vi: `Sản phẩm ${key}` },
  gtins: [],
  demonstration: false,
  records: [],
  events: [
    {
      kind: 'recognised',
      stars: 3,
      ...(until === undefined ? {} : { on: addMonths(until, -36) }),
      evidence: 'decision',
      record: { file: 'ds.csv', row: 2, source: '1/QĐ-UBND' },
    },
    ...more.map((event): HistoryEvent => ({
      kind: 'renewal-filed',
      evidence: 'decision',
      record: { row: 3, source: 'văn thư' },
      ...event,
    })),
  ],
});
const first = (asOf: string, ...histories: ProductHistory[]) => {
  const { action, days, on, ways } = renewals(histories, { asOf }).entries[0] ?? {};
  return { action, days, on, ways };
};

describe('one product, last day 10 August 2027: window 11 February to 12 April 2027', () => {
  const one = product('A', '2027-08-10');

  test.each([
    ['2026-11-23', 'window-opens', 80, '2027-02-11'],
    ['2027-02-10', 'window-opens', 1, '2027-02-11'],
    ['2027-02-11', 'file-now', 60, '2027-04-12'],
    ['2027-03-12', 'file-now', 31, '2027-04-12'],
    ['2027-03-13', 'window-closes', 30, '2027-04-12'],
    ['2027-04-12', 'window-closes', 0, '2027-04-12'],
    ['2027-04-13', 'window-missed', 119, '2027-08-10'],
    ['2027-08-10', 'window-missed', 0, '2027-08-10'],
    ['2027-08-11', 'lapsed', -1, '2027-08-10'],
    ['2028-02-06', 'lapsed', -180, '2027-08-10'],
  ])('on %s: %s, %i days, %s', (asOf, action, days, on) => {
    expect(first(asOf, one)).toMatchObject({ action, days, on });
  });

  test('beyond the horizon and beyond what one looks back at nothing is listed', () => {
    expect(renewals([one], { asOf: '2026-11-23', horizon: 79 }).entries).toEqual([]);
    expect(renewals([one], { asOf: '2028-02-07' }).entries).toEqual([]);
  });

  test('a missed window without an impossible one leaves an extra round and a new dossier in the next round', () => {
    expect(renewals([one], { asOf: '2027-05-01' }).entries[0]).toMatchObject({
      ways: ['extra-round', 'new-dossier'],
      nextRoundBefore: '2027-10-30',
    });
  });
});

test('a window that could not be met: extended by the article', () => {
  const old = product('B', '2026-06-30');
  const entry = renewals([old], { asOf: '2026-11-23' }).entries[0]!;
  expect(entry).toMatchObject({
    action: 'window-missed',
    on: '2026-12-27',
    days: 34,
    ways: ['extended-by-article', 'extra-round', 'new-dossier'],
    article: '26/2026/QĐ-TTg, Điều 12.3',
  });
  expect(describeRenewal(entry)).toBe(
    'kỳ nộp đã đóng ngày 02/03/2026, còn hiệu lực 34 ngày đến 27/12/2026; vẫn có hiệu lực đến khi có quyết định, chậm nhất 27/12/2026 (Điều 12.3); xin đợt đánh giá bổ sung nếu quy chế hội đồng có quy định (Điều 5); lập hồ sơ như đánh giá lần đầu (Điều 6), xã đề xuất trước 30/04/2027',
  );
});

test('a file that is in: the decision is due in 45 days, then overdue; a later recognition ends the matter', () => {
  const filed = product('C', '2027-08-10', { on: '2027-02-20' });
  expect(first('2027-04-06', filed)).toMatchObject({ action: 'decision-awaited', days: 0, on: '2027-04-06' });
  expect(first('2027-04-07', filed)).toMatchObject({ action: 'decision-overdue', days: -1 });
  const again = product('C', '2027-08-10', { on: '2027-02-20' }, { kind: 're-recognised', stars: 3, on: '2027-04-01' });
  expect(first('2027-04-07', again).action).toBeUndefined();
});

test('what ended otherwise needs no renewal; what has no day is named apart', () => {
  const revoked = product('D', '2027-08-10', { kind: 'revoked', on: '2026-01-01' });
  const unknown = product('E', undefined);
  const result = renewals([revoked, unknown], { asOf: '2027-03-01' });
  expect(result.entries).toEqual([]);
  expect(result.uncounted.map(({ history, status }) => [history.key, status.reason])).toEqual([['E', 'decision-date-unknown']]);
});

test('most urgent first', () => {
  const list = [
    product('opens', '2028-01-01'),
    product('closes', '2027-08-05'),
    product('overdue', '2027-08-10', { on: '2027-02-11' }),
    product('now', '2027-09-15'),
  ];
  expect(renewals(list, { asOf: '2027-03-30', horizon: 365 }).entries.map(({ history }) => history.key)).toEqual([
    'overdue',
    'closes',
    'now',
    'opens',
  ]);
});

test('each term of any length has exactly one answer on any day, and its day agrees with its number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: -400, max: 400 }), (offset, days) => {
      const until = addDays('2026-01-01', offset);
      const asOf = addDays(until, days);
      const { entries } = renewals([product('A', until)], { asOf, horizon: 400, lookback: 400 });
      expect(entries).toHaveLength(1);
      expect(daysBetween(asOf, entries[0]!.on)).toBe(entries[0]!.days);
    }),
  );
});

describe('the calendar file', () => {
  const named = {
    ...product('ấp 5, số 1; "A"', '2027-08-10'),
    name: { vi: 'Bánh phồng tôm, loại 1; đặc biệt\\thượng hạng của ấp Cái Bát xã Hòa Mỹ huyện Cái Nước' },
  };
  const result = renewals([named, product('B', '2026-06-30')], { asOf: '2026-11-23' });
  const file = renewalCalendarFile(result, { stamp: '20261123T010203Z', domain: 'camau.example' });

  test('keeps to RFC 5545: CRLF, at most 75 octets a line, whole letters, escaped text', () => {
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
    }
    const unfolded = file.replaceAll('\r\n ', '');
    expect(unfolded).toContain(
      'SUMMARY:Bánh phồng tôm\\, loại 1\\; đặc biệt\\\\thượng hạng của ấp Cái Bát xã Hòa Mỹ huyện Cái Nước: mở kỳ nộp hồ sơ đánh giá lại\r\n',
    );
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20270211\r\nDTEND;VALUE=DATE:20270212\r\n');
    expect(unfolded.match(/BEGIN:VEVENT/g)).toHaveLength(4);
    expect(unfolded.match(/^UID:[A-Za-z0-9._-]+@camau\.example$/gmu)).toHaveLength(4);
  });

  test('identifiers are stable and all different; a stamp has to be a time', () => {
    const uids = (text: string) => text.replaceAll('\r\n ', '').match(/^UID:.*$/gm)!;
    expect(new Set(uids(file)).size).toBe(4);
    const later = renewalCalendarFile(renewals([named], { asOf: '2026-11-30' }), {
      stamp: '20261130T000000Z',
      domain: 'camau.example',
    });
    expect(uids(file)).toEqual(expect.arrayContaining(uids(later)));
    expect(() => renewalCalendarFile(result, { stamp: 'today' })).toThrow(RangeError);
  });
});

test('the table is CSV that the import reads again', () => {
  const text = renewalTable(renewals([product('A', '2027-08-10')], { asOf: '2027-03-01' }));
  const { products } = readProducts(text);
  expect(products[0]).toMatchObject({ name: { vi: 'Sản phẩm A' }, recognition: { stars: 3, validUntil: '2027-08-10' } });
});
