/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined };

/**
 * JSON in the one form that is hashed and signed (RFC 8785): no white space, members in the order of their UTF-16 code units, numbers and
 * escapes as ECMAScript writes them. A member that is undefined is left out. Throws `TypeError` for what JSON cannot say: NaN, infinities, lone surrogates.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`JSON has no ${value}`);
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) throw new TypeError('A lone surrogate is no text');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value).filter((member): member is [string, Json] => member[1] !== undefined);
  return `{${members
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${canonicalJson(name)}:${canonicalJson(member)}`)
    .join(',')}}`;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
