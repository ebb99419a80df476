const DATE_TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/** The instant of `YYYY-MM-DDThh:mm:ss(Z|±hh:mm)` as a NumericDate; undefined for any other form, or a day or hour that does not exist. */
export function dateTimeSeconds(text: string): number | undefined {
  const [, civil, sign = '+', hours = 0, minutes = 0] = DATE_TIME.exec(text) ?? [];
  const local = Date.parse(`${civil}Z`);
  // Some engines read 29 February of any year, or hour 24, as the day after.
  if (Number.isNaN(local) || !new Date(local).toISOString().startsWith(`${civil}.`)) return undefined;
  return local / 1000 - Number(`${sign}1`) * (Number(hours) * 3600 + Number(minutes) * 60);
}

/** Is this a day of the calendar, `YYYY-MM-DD`? */
export function isCivilDate(text: string): boolean {
  return dateTimeSeconds(`${text}T00:00:00Z`) !== undefined;
}
