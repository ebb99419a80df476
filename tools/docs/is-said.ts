import { isDeepStrictEqual } from 'node:util';

/**
 * Whether a value is what a page says it is. The page writes a literal, text without quotes, or either cut short by an ellipsis: a list then begins
 * like that, an object has at least those members, a text begins so.
 */
export function isSaid(value: unknown, said: string): boolean {
  const literal = tryLiteral(said);
  if (literal === undefined)
    return typeof value === 'string' && (said.endsWith('…') ? value.startsWith(said.slice(0, -1)) : value === said);
  const plain: unknown = JSON.parse(JSON.stringify(value) ?? 'null');
  if (!/…\s*[\]}]$/.test(said)) return isDeepStrictEqual(plain, literal);
  if (Array.isArray(literal)) return Array.isArray(plain) && isDeepStrictEqual(plain.slice(0, literal.length), literal);
  return (
    typeof plain === 'object' &&
    plain !== null &&
    Object.entries(literal as object).every(([name, member]) => isDeepStrictEqual(Reflect.get(plain, name), member))
  );
}

/** The literal that a text is, its ellipsis taken out: JSON, or the same with single quotes and bare names. */
function tryLiteral(said: string): unknown {
  const json = said
    .replace(/,?\s*…\s*([\]}])$/, '$1')
    .replaceAll(/'((?:[^'\\]|\\.)*)'/g, (_, text: string) => JSON.stringify(text))
    .replaceAll(/([{,]\s*)([A-Za-z_$][\w$]*)\s*:/g, '$1"$2":');
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
