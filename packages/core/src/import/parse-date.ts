import { foldText } from './fold-text.ts';
import { type CivilDate, addMonths, addDays, civilDateOfEpochDay, isCivilDate } from '../time/civil-date.ts';

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const DAY_FIRST = /^(?:ngày )?(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4})\.?(?: 0{1,2}:00(?::00)?)?$/i;
const IN_WORDS = /^(?:ngày )?(\d{1,2}) (?:tháng )?(\d{1,2}) (?:năm )?(\d{4})$/i;
/** On folded text: "15-Jun-2025", "15 June 2025", "ngày 15 tháng Sáu năm 2025", "15-thg6-2025". */
const DAY_THEN_NAME =
  /^(?:ngay )?(\d{1,2})(?:st|nd|rd|th)?[ \-/.,]*([a-z]+(?: (?:mot|hai))?|th(?:ang|g)[ .]*[a-z0-9 ]+?)[ \-/.,]+(?:nam )?(\d{4})$/;
/** "June 15, 2025". */
const NAME_THEN_DAY = /^([a-z]+)[ .]+(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
/** Names of months, folded. "Tháng Giêng" and "tháng Chạp" are months of the lunar calendar and name no day of ours. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['jan', 'january', 'thang mot', 'thg 1'],
  ['feb', 'february', 'thang hai', 'thg 2'],
  ['mar', 'march', 'thang ba', 'thg 3'],
  ['apr', 'april', 'thang tu', 'thg 4'],
  ['may', 'thang nam', 'thg 5'],
  ['jun', 'june', 'thang sau', 'thg 6'],
  ['jul', 'july', 'thang bay', 'thg 7'],
  ['aug', 'august', 'thang tam', 'thg 8'],
  ['sep', 'sept', 'september', 'thang chin', 'thg 9'],
  ['oct', 'october', 'thang muoi', 'thg 10'],
  ['nov', 'november', 'thang muoi mot', 'thg 11'],
  ['dec', 'december', 'thang muoi hai', 'thg 12'],
];
const MONTH_OF_NAME = new Map(MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, String(index + 1)] as const)));
const MONTH = /^(?:tháng )?(\d{1,2}) ?(?:[-/.]|năm) ?(\d{4})$/i;
const YEAR = /^(?:năm )?((?:19|20)\d{2})$/i;
const SERIAL = /^(\d{5})(?:\.0+)?$/;
/** Day 0 of a spreadsheet's serial numbers is 1899-12-30. */
const SERIAL_EPOCH = -25_569;

/** Year, month and day of a date whose month is a name: the name says which number is the day. */
function withMonthName(text: string): readonly (string | undefined)[] {
  const folded = foldText(text);
  const [, day, name, year] = DAY_THEN_NAME.exec(folded) ?? [];
  if (name !== undefined) return [year, MONTH_OF_NAME.get(name.replace(/^thg[ .]*(?=\d)/, 'thg ').replace(/ +/g, ' ')), day];
  const [, first, second, last] = NAME_THEN_DAY.exec(folded) ?? [];
  return [last, MONTH_OF_NAME.get(first ?? ''), second];
}

/**
 * A day in one of the forms that Vietnamese lists use: 2021-11-18, 18/11/2021 (also with - or .), "ngày 18 tháng 11 năm 2021", and with the month by name
 * in Vietnamese or English, "18-Nov-2021". In numbers the day always stands before the month, and the year always has four digits. undefined for
 * anything else, also for a day that does not exist.
 */
export function tryParseDate(text: string): CivilDate | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  const dayFirst = yearFirst === null ? (DAY_FIRST.exec(text) ?? IN_WORDS.exec(text.normalize('NFC'))) : null;
  const [year, month, day] = yearFirst
    ? yearFirst.slice(1)
    : dayFirst
      ? [dayFirst[3], dayFirst[2], dayFirst[1]]
      : withMonthName(text);
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
