import type { Language } from '../locales/describe-issue.ts';
import { addDays, type CivilDate } from '../time/civil-date.ts';
import { renewalDay, renewalSpan } from './describe-renewal.ts';
import { daysAhead, type Renewals } from './renewals.ts';

export interface CalendarFileOptions {
  /** When the file is made, in UTC as `20261123T010203Z`: the clock is the caller's. */
  readonly stamp: string;
  readonly language?: Language;
  /** Right-hand side of identifiers. An office gives its own domain, so that calendars of two offices never mix. */
  readonly domain?: string;
}

const ENCODER = new TextEncoder();

/** Content lines are at most 75 octets; longer ones go on in the next line after a space, never inside a letter. RFC 5545, 3.1. */
function fold(line: string): string {
  const lines: string[] = [];
  let [current, octets] = ['', 0];
  for (const letter of line) {
    const size = ENCODER.encode(letter).length;
    if (octets + size > 75) {
      lines.push(current);
      [current, octets] = [' ', 1];
    }
    current += letter;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** TEXT values: backslash, semicolon, comma and line breaks are escaped; control characters are left out. RFC 5545, 3.3.11. */
function text(value: string): string {
  return value
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

const basicDay = (date: CivilDate): string => date.replaceAll('-', '');

/** An identifier of letters, digits and hyphens: other letters are written by their code points, so that two keys never become one. */
const identifier = (key: string): string =>
  key.replace(/[^A-Za-z0-9-]/gu, (letter) => `_${letter.codePointAt(0)?.toString(16) ?? ''}_`);

/**
 * The renewal days that lie ahead as an iCalendar file (RFC 5545): whole days, CRLF, lines of at most 75 octets. Identifiers are stable: importing a newer
 * file replaces the days of the same term instead of doubling them. Throws `RangeError` for a stamp that is no UTC time.
 */
export function renewalCalendarFile(
  { entries, asOf }: Renewals,
  { stamp, language = 'vi', domain = 'ocop-sdk.invalid' }: CalendarFileOptions,
): string {
  if (!/^\d{8}T\d{6}Z$/.test(stamp)) throw new RangeError(`Expected a UTC time as 20261123T010203Z, got "${stamp.slice(0, 40)}"`);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//OCOP SDK//renewals//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(language === 'vi' ? 'Đánh giá lại sản phẩm OCOP' : 'OCOP renewals')}`,
  ];
  for (const entry of entries) {
    const { history, calendar } = entry;
    for (const { kind, on } of daysAhead(entry, asOf)) {
      const place = [history.producer?.name, history.producer?.place.commune].filter((part) => part !== undefined).join(', ');
      lines.push(
        'BEGIN:VEVENT',
        `UID:${identifier(history.key)}.${calendar.validUntil}.${kind}@${domain}`,
        `DTSTAMP:${stamp}`,
        `DTSTART;VALUE=DATE:${basicDay(on)}`,
        `DTEND;VALUE=DATE:${basicDay(addDays(on, 1))}`,
        `SUMMARY:${text(`${history.name.vi}: ${renewalDay(kind, language)}`)}`,
        `DESCRIPTION:${text([place, renewalSpan(entry, language), '26/2026/QĐ-TTg, Điều 7.6.a'].filter((part) => part !== '').join('\n'))}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      );
    }
  }
  lines.push('END:VCALENDAR');
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
