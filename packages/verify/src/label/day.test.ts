import { describe, expect, test } from 'vitest';
import { labelDate, labelDay, labelDayEnd, labelDayStart } from './day.ts';

test.each([
  ['2020-01-01', 0],
  ['2020-02-29', 59],
  ['2026-11-24', 2519],
  ['2199-06-06', 65_535],
])('%s is day %i', (date, day) => {
  expect([labelDay(date), labelDate(day)]).toEqual([day, date]);
});

test('a day lasts from midnight to midnight in Việt Nam', () => {
  expect(labelDayStart(0)).toBe(1_577_811_600);
  expect(labelDayEnd(0)).toBe(labelDayStart(1));
  expect(labelDayStart(1) - labelDayStart(0)).toBe(86_400);
});

describe('what is no day of a label', () => {
  test.each(['2019-12-31', '2199-06-07', '2026-02-30', '2026-2-3', '24/11/2026', '2026-11-24T00:00', '', 'x'.repeat(50)])(
    '“%s”',
    (date) => {
      const details = { date: date.slice(0, 40), expected: 'YYYY-MM-DD, 2020-01-01 to 2199-06-06' };
      expect(() => labelDay(date)).toThrow(expect.objectContaining({ code: 'ERR_LABEL_DAY', details }));
    },
  );

  test.each([-1, 0.5, 65_536, Number.NaN])('%s', (day) => {
    expect(() => labelDate(day)).toThrow(
      expect.objectContaining({ code: 'ERR_LABEL_DAY', details: { day, expected: '0 to 65535' } }),
    );
  });
});
