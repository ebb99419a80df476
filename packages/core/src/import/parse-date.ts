import { type CivilDate, addMonths, addDays, civilDateOfEpochDay, isCivilDate } from '../time/civil-date.ts';

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const DAY_FIRST = /^(?:ngày )?(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4})\.?(?: 0{1,2}:00(?::00)?)?$/i;
const IN_WORDS = /^(?:ngày )?(\d{1,2}) (?:tháng )?(\d{1,2}) (?:năm )?(\d{4})$/i;
const MONTH = /^(?:tháng )?(\d{1,2}) ?(?:[-/.]|năm) ?(\d{4})$/i;
const YEAR = /^(?:năm )?((?:19|20)\d{2})$/i;
const SERIAL = /^(\d{5})(?:\.0+)?$/;
/** Day 0 of a spreadsheet's serial numbers is 1899-12-30. */
const SERIAL_EPOCH = -25_569;

/**
 * A day in one of the forms that Vietnamese lists use: 2021-11-18, 18/11/2021 (also with - or .), "ngày 18 tháng 11 năm 2021".
 * The day always stands before the month, and the year always has four digits. undefined for anything else, also for a day that does not exist.
 */
export function tryParseDate(text: string): CivilDate | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  const dayFirst = yearFirst === null ? (DAY_FIRST.exec(text) ?? IN_WORDS.exec(text.normalize('NFC'))) : null;
  const [year, month, day] = yearFirst ? yearFirst.slice(1) : dayFirst ? [dayFirst[3], dayFirst[2], dayFirst[1]] : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : undefined;
}

/** The day of a spreadsheet's serial number, 40544 to 54788 (2011 to 2049), as a date column exports it when its format is lost; else undefined. */
export function tryParseSerialDate(text: string): CivilDate | undefined {
  const days = Number(SERIAL.exec(text)?.[1] ?? Number.NaN);
  return days >= 40_544 && days <= 54_788 ? civilDateOfEpochDay(days + SERIAL_EPOCH) : undefined;
}

/** First and last day of a month or year: "11/2024", "tháng 11 năm 2024", "2021". undefined for anything else. */
export function tryParsePeriod(text: string): { readonly from: CivilDate; readonly until: CivilDate } | undefined {
  const month = MONTH.exec(text.normalize('NFC'));
  if (month?.[1] !== undefined && month[2] !== undefined) {
    const from = `${month[2]}-${month[1].padStart(2, '0')}-01`;
    return isCivilDate(from) ? { from, until: addDays(addMonths(from, 1), -1) } : undefined;
  }
  const year = YEAR.exec(text.normalize('NFC'))?.[1];
  return year === undefined ? undefined : { from: `${year}-01-01`, until: `${year}-12-31` };
}
