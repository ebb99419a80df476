/**
 * Remembers the last `max` answers of a function of its key alone, so that a list seen before is not read and its signatures not checked again.
 * The key holds everything the answer depends on: a hit can never believe more than a fresh look would. What throws or rejects is not kept.
 */
export function memo<T>(max: number): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const known = kept.get(key);
    const value = known ?? make();
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of kept.keys()) {
      if (kept.size <= max) break;
      kept.delete(oldest);
    }
    if (known === undefined && value instanceof Promise) value.catch(() => kept.delete(key));
    return value;
  };
}
