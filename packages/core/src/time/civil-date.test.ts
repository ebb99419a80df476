import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  civilDateInVietnam,
  civilDateOfEpochDay,
  daysBetween,
  epochDay,
  isCivilDate,
  startOfDayInVietnam,
} from './civil-date.ts';

describe('civil dates', () => {
  test.each([
    ['1970-01-01', 0],
    ['2000-02-29', 11_016],
    ['2020-01-01', 18_262],
    ['2026-11-24', 20_781],
  ])('%s is day %i', (date, day) => {
    expect(epochDay(date)).toBe(day);
    expect(civilDateOfEpochDay(day)).toBe(date);
  });

  test('every day of five centuries goes there and back in order', () => {
    let previous = '';
    for (let day = epochDay('1900-01-01'); day <= epochDay('2400-12-31'); day += 1) {
      const date = civilDateOfEpochDay(day);
      if (epochDay(date) !== day || date <= previous) throw new Error(`${day} → ${date}`);
      previous = date;
    }
    expect(previous).toBe('2400-12-31');
  });

  test.each([
    ['2022-02-10', 36, '2025-02-10'],
    ['2024-02-29', 36, '2027-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-31'],
    ['2024-01-31', -2, '2023-11-30'],
  ])('%s plus %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  test('days are added and counted across a leap day', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2025-02-10', -180)).toBe('2024-08-14');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });

  test.each(['2021-13-01', '2021-02-29', '2021-2-9', '18/11/2021', '', '2021-02-29T00:00', '0000-01-01'])(
    '%j is no civil date',
    (text) => {
      expect(isCivilDate(text)).toBe(false);
      expect(() => epochDay(text)).toThrow(expect.objectContaining({ code: 'ERR_CIVIL_DATE' }));
    },
  );

  test('the day turns at midnight in Việt Nam, not in Greenwich', () => {
    expect(civilDateInVietnam(Date.UTC(2026, 10, 23, 16, 59, 59) / 1000)).toBe('2026-11-23');
    expect(civilDateInVietnam(Date.UTC(2026, 10, 23, 17, 0, 0) / 1000)).toBe('2026-11-24');
    expect(startOfDayInVietnam('2026-11-24')).toBe(Date.UTC(2026, 10, 23, 17, 0, 0) / 1000);
  });
});
