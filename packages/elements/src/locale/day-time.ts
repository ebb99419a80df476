import type { Language } from './language.ts';

const ZONE = 'Asia/Ho_Chi_Minh';

function parts(time: string | number): Record<string, string> | undefined {
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return undefined;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The civil day in Việt Nam: `05/02/2029`, in English `5 February 2029`. The digits are ours, since engines differ in their texts. */
export function dayText(time: string | number, language: Language): string {
  const at = parts(time);
  if (at === undefined) return '';
  if (language === 'vi') return `${at.day}/${at.month}/${at.year}`;
  return `${Number(at.day)} ${MONTHS[Number(at.month) - 1]} ${at.year}`;
}

/** Day and minute in Việt Nam: `09:05 ngày 24/11/2026`, in English `24 November 2026, 09:05 (Việt Nam)`. Numbers are milliseconds. */
export function dayTimeText(time: string | number, language: Language): string {
  const at = parts(time);
  if (at === undefined) return '';
  const clock = `${at.hour}:${at.minute}`;
  return language === 'vi' ? `${clock} ngày ${dayText(time, 'vi')}` : `${dayText(time, 'en')}, ${clock} (Việt Nam time)`;
}
