/** A copy that has its own members only: what a page has put on `Object.prototype` after an object was read is not read from it. */
export function ownMembers<T extends object>(of: T): T {
  return Object.assign<object, T>(Object.create(null) as object, of);
}
