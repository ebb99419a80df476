import { type CivilDate, isCivilDate } from '../time/civil-date.ts';

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const IN_WORDS = /^(?:ngày )?(\d{1,2}) (?:tháng )?(\d{1,2}) (?:năm )?(\d{4})$/i;

/**
 * A day in one of the forms that Vietnamese lists use: 2021-11-18, 18/11/2021 (also with - or .), "ngày 18 tháng 11 năm 2021".
 * The day always stands before the month. undefined for anything else, also for a day that does not exist.
 */
export function tryParseDate(text: string): CivilDate | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  const dayFirst = DAY_FIRST.exec(text) ?? IN_WORDS.exec(text.normalize('NFC'));
  const [year, month, day] = yearFirst ? yearFirst.slice(1) : dayFirst ? [dayFirst[3], dayFirst[2], dayFirst[1]] : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : undefined;
}
