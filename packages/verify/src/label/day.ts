import { fail } from '../verify-error.ts';

const DAY = 86_400;
const YEAR_2020 = 1_577_836_800;
const LAST_DAY = 0xffff;

/**
 * The number of a civil day `YYYY-MM-DD` as labels carry it: days since 2020-01-01, 0 to 65535 (2199-06-06).
 * Throws `ERR_LABEL_DAY` for another form, a day the calendar lacks, or a day out of range.
 */
export function labelDay(date: string): number {
  const day = (Date.parse(`${date}T00:00:00Z`) / 1000 - YEAR_2020) / DAY;
  if (!(day >= 0 && day <= LAST_DAY) || labelDate(day) !== date) {
    fail('ERR_LABEL_DAY', { date: date.slice(0, 40), expected: 'YYYY-MM-DD, 2020-01-01 to 2199-06-06' });
  }
  return day;
}

/** The civil day `YYYY-MM-DD` of a day number from 0 to 65535. Throws `ERR_LABEL_DAY`. */
export function labelDate(day: number): string {
  if (!Number.isInteger(day) || day < 0 || day > LAST_DAY) fail('ERR_LABEL_DAY', { day, expected: '0 to 65535' });
  return civilDay(day);
}

/** The civil day of a number that a header has held: two bytes are always in range. */
export function civilDay(day: number): string {
  return new Date((YEAR_2020 + day * DAY) * 1000).toISOString().slice(0, 10);
}

/** First second of the day in Asia/Ho_Chi_Minh, as a NumericDate. */
export function labelDayStart(day: number): number {
  return YEAR_2020 - 25_200 + day * DAY;
}

/** First second after the day in Asia/Ho_Chi_Minh, as a NumericDate. */
export function labelDayEnd(day: number): number {
  return labelDayStart(day + 1);
}
