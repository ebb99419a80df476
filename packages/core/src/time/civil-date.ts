import { OcopError } from '../ocop-error.ts';

/**
 * A day of the Gregorian calendar in Việt Nam, `YYYY-MM-DD`. Legal dates are days, not instants: no time zone can move one.
 * Two of them compare as strings.
 */
export type CivilDate = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Việt Nam has kept UTC+7 without summer time since 1975: seconds to add to UTC. */
const VIETNAM_OFFSET = 25_200;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function format(year: number, month: number, day: number): CivilDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function fields(date: CivilDate): { year: number; month: number; day: number } {
  const match = SHAPE.exec(date);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  if (match === null || year < 1900 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new OcopError(
      'ERR_CIVIL_DATE',
      `Expected a day that exists, as YYYY-MM-DD from the year 1900 on; got "${date.slice(0, 40)}"`,
      { value: date.slice(0, 40) },
    );
  }
  return { year, month, day };
}

/** Is this text a day that exists, written `YYYY-MM-DD`, from 1900 on? */
export function isCivilDate(text: string): boolean {
  try {
    fields(text);
    return true;
  } catch {
    return false;
  }
}

/** The day as it came. Throws `ERR_CIVIL_DATE`. */
export function parseCivilDate(text: string): CivilDate {
  fields(text);
  return text;
}

/** Days since 1970-01-01 (proleptic Gregorian; Howard Hinnant's `days_from_civil`). Throws `ERR_CIVIL_DATE`. */
export function epochDay(date: CivilDate): number {
  const { year, month, day } = fields(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day that lies `days` after 1970-01-01. */
export function civilDateOfEpochDay(days: number): CivilDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return format(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1);
}

/** `date` plus a number of days, which may be negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateOfEpochDay(epochDay(date) + days);
}

/** Days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return epochDay(to) - epochDay(from);
}

/**
 * `date` plus a number of months. The day is clamped to the month's last: 2024-02-29 plus 36 months is 2027-02-28.
 * Source: Civil Code 2015, Articles 147–148.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = fields(date);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return format(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The day it is in Việt Nam at an instant, given in seconds since 1970-01-01T00:00:00Z, whatever time zone the machine is in. */
export function civilDateInVietnam(epochSeconds: number): CivilDate {
  return civilDateOfEpochDay(Math.floor((epochSeconds + VIETNAM_OFFSET) / 86_400));
}

/** First second of a day in Việt Nam, in seconds since 1970-01-01T00:00:00Z. Add 86,399 for its last second. */
export function startOfDayInVietnam(date: CivilDate): number {
  return epochDay(date) * 86_400 - VIETNAM_OFFSET;
}
