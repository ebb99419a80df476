import { type CivilDate, civilDateInVietnam, isCivilDate, startOfDayInVietnam } from '@ocop/core';
import { CliError } from './cli-error.ts';

/** The day a command speaks of: the option's, else today in Việt Nam. */
export function parseDay(text: string | undefined, option = '--at'): CivilDate {
  if (text === undefined) return civilDateInVietnam(Date.now() / 1000);
  if (isCivilDate(text)) return text;
  throw new CliError({
    vi: `${option} phải là một ngày YYYY-MM-DD, không phải “${text}”.`,
    en: `${option} takes a day as YYYY-MM-DD, not “${text}”.`,
  });
}

/** The first instant of a day in Việt Nam. */
export function dayStart(day: CivilDate): Date {
  return new Date(startOfDayInVietnam(day) * 1000);
}

/** The instant a command speaks of: `--at` in ISO 8601, else now. */
export function parseTime(text: string | undefined): Date {
  const time = text === undefined ? new Date() : new Date(text);
  if (!Number.isNaN(time.getTime())) return time;
  throw new CliError({ vi: `--at không phải thời điểm: “${text}”.`, en: `--at is not a time: “${text}”.` });
}

/** The day of a count: `--as-of`, which has no default. A number without its day is no number. */
export function requireAsOf(text: string | undefined): CivilDate {
  if (text !== undefined && isCivilDate(text)) return text;
  if (text === undefined) {
    throw new CliError({
      vi: 'Thiếu --as-of: mọi con số phải ghi rõ tính đến ngày nào, ví dụ --as-of 2024-12-31.',
      en: '--as-of is missing: every number speaks of a day, for example --as-of 2024-12-31.',
    });
  }
  throw new CliError({
    vi: `--as-of phải là một ngày có thật, dạng YYYY-MM-DD, không phải “${text}”.`,
    en: `--as-of takes a day that exists, as YYYY-MM-DD, not “${text}”.`,
  });
}
