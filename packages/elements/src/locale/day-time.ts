import type { Language } from './language.ts';

const ZONE = 'Asia/Ho_Chi_Minh';

/** `vi` is written in digits, since engines differ in its texts; British English is the same in all of them. */
function format(time: string | number, language: Language, options: Intl.DateTimeFormatOptions): string {
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return '';
  const tag = language === 'vi' || language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(tag, { timeZone: ZONE, ...options }).format(at);
}

/** The civil day in Việt Nam: `05/02/2029`, in English `5 February 2029`, in other languages as they write it. Empty for what is no time. */
export function dayText(time: string | number, language: Language): string {
  return format(
    time,
    language,
    language === 'vi' ? { day: '2-digit', month: '2-digit', year: 'numeric' } : { dateStyle: 'long' },
  );
}

/** Hour and minute in Việt Nam, 00:00 to 23:59. */
export function clockText(time: string | number): string {
  return format(time, 'vi', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}
