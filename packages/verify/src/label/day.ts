import { VerifyError } from '../verify-error.ts';

const DAY = 86_400;
/** 2020-01-01T00:00:00+07:00 as a NumericDate: the first second of day 0 in Việt Nam. */
const DAY_ZERO = 1_577_836_800 - 25_200;
const LAST_DAY = 0xffff;

/**
 * The number of a civil day `YYYY-MM-DD` as labels carry it: days since 2020-01-01, 0 to 65535 (2199-06-06).
 * Throws `ERR_LABEL_DAY` for another form, a day the calendar lacks, or a day out of range.
 */
export function labelDay(date: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const time = match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : Number.NaN;
  const day = (time / 1000 - 1_577_836_800) / DAY;
  if (!Number.isInteger(day) || day < 0 || day > LAST_DAY || labelDate(day) !== date) {
    throw new VerifyError('ERR_LABEL_DAY', 'A label day is a real date from 2020-01-01 to 2199-06-06, written YYYY-MM-DD', {
      date: date.slice(0, 40),
    });
  }
  return day;
}

/** The civil day `YYYY-MM-DD` of a day number from 0 to 65535. Throws `ERR_LABEL_DAY`. */
export function labelDate(day: number): string {
  if (!Number.isInteger(day) || day < 0 || day > LAST_DAY) {
    throw new VerifyError('ERR_LABEL_DAY', `A label day is an integer from 0 to 65535; got ${day}`, { day });
  }
  return new Date((1_577_836_800 + day * DAY) * 1000).toISOString().slice(0, 10);
}

/** First second of the day in Asia/Ho_Chi_Minh, as a NumericDate. */
export function labelDayStart(day: number): number {
  return DAY_ZERO + day * DAY;
}

/** First second after the day in Asia/Ho_Chi_Minh, as a NumericDate. */
export function labelDayEnd(day: number): number {
  return DAY_ZERO + (day + 1) * DAY;
}
