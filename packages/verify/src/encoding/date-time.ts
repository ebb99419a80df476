const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** Is this a day of the calendar, `YYYY-MM-DD`? */
export function isCivilDate(text: string): boolean {
  return dateTimeSeconds(`${text}T00:00:00Z`) !== undefined && text.length === 10;
}

/** The instant of `YYYY-MM-DDThh:mm:ss(Z|±hh:mm)` as a NumericDate; undefined for any other form, or a day or hour that does not exist. */
export function dateTimeSeconds(text: string): number | undefined {
  const match = DATE_TIME.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  if (new Date(local).toISOString().slice(0, 19) !== text.slice(0, 19)) return undefined;
  const [hours, minutes] = [Number(match[8] ?? 0), Number(match[9] ?? 0)];
  if (hours > 23 || minutes > 59) return undefined;
  return local / 1000 - (match[7] === '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}
