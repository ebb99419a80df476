import type { Flaw } from '../flaw.ts';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const pair = (digits: string, at: number): number => (digits.charCodeAt(at) - 48) * 10 + digits.charCodeAt(at + 1) - 48;

function monthAndDay(digits: string, at: number, year: number, dayMayBeZero: boolean): Flaw | undefined {
  const month = pair(digits, at);
  const day = pair(digits, at + 2);
  if (month < 1 || month > 12) return { code: 'ERR_AI_DATE', index: at };
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
  return day > last || (day === 0 && !dayMayBeZero) ? { code: 'ERR_AI_DATE', index: at + 2, expected: String(last) } : undefined;
}

/**
 * `yymmdd` and `yymmd0` (day 00: the month only). Two-digit years are within 50 of now, so 00 is 2000, a leap year, for as long as
 * this matters. Source: GS1 General Specifications, 7.12.
 */
export const date6 =
  (dayMayBeZero: boolean) =>
  (digits: string): Flaw | undefined =>
    monthAndDay(digits, 2, 2000 + pair(digits, 0), dayMayBeZero);

/** `yyyymmdd`. */
export const date8 = (digits: string): Flaw | undefined => monthAndDay(digits, 4, pair(digits, 0) * 100 + pair(digits, 2), false);

/** `hh`, `mi`, `ss`: two digits at `at`, up to `last`. */
const upTo = (digits: string, at: number, last: number): Flaw | undefined =>
  pair(digits, at) > last ? { code: 'ERR_AI_TIME', index: at, expected: String(last) } : undefined;

export const hour = (digits: string): Flaw | undefined => upTo(digits, 0, 23);
export const minuteOrSecond = (digits: string): Flaw | undefined => upTo(digits, 0, 59);
/** `hhmi`. */
export const hourAndMinute = (digits: string): Flaw | undefined => upTo(digits, 0, 23) ?? upTo(digits, 2, 59);
