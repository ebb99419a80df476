import { type CivilDate, epochDay } from './civil-date.ts';

/** Is the day a Saturday or a Sunday? 1970-01-01 was a Thursday. Throws `ERR_CIVIL_DATE`. */
export function isWeekend(date: CivilDate): boolean {
  const weekday = (((epochDay(date) + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}
