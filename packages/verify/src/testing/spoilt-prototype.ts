/**
 * Runs while every object inherits this member: what one line of `merge(settings, JSON.parse(text))` can do to a page.
 * Nothing else may run meanwhile.
 */
export async function withSpoiltPrototype<T>(name: string, value: unknown, run: () => Promise<T>): Promise<T> {
  // oxlint-disable-next-line eslint/no-extend-native -- the very thing that is tried
  Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: true, writable: true });
  try {
    return await run();
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
}
