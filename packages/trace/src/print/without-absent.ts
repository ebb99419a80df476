type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** A record without the fields that were left out. */
export function withoutAbsent<T extends object>(record: T): Given<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Given<T>;
}
