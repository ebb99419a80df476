import { fail } from '../verify-error.ts';

const DEPTH_MAX = 16;
/** What matters of a text that `JSON.parse` has accepted: strings, numbers, and the signs around them. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[^\s,}\]]*|[{}[\]:]/g;
const REFUSED_NAME = /^(?:__proto__|constructor|prototype)$/;
const LONE_SURROGATE = /\p{Cs}/u;

/**
 * Reads UTF-8 JSON in the one way that two readers cannot disagree on. Depth at most 16.
 * Throws `ERR_JSON`: a byte order mark, bytes that are not UTF-8, a lone surrogate, a member twice (after unescaping),
 * a member named `__proto__`, `constructor` or `prototype`, a number beyond double range, anything RFC 8259 refuses.
 */
export function parseStrictJson(bytes: Uint8Array): unknown {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
  } catch (cause) {
    return fail('ERR_JSON', { reason: 'no JSON' }, cause);
  }
  /** Names met so far in every object that is open; arrays keep their place with an empty set. */
  const open: Set<unknown>[] = [];
  let last: unknown;
  for (const [token] of text.matchAll(TOKEN)) {
    let refusal: string | false = false;
    if (token === '{' || token === '[') {
      refusal = open.push(new Set()) > DEPTH_MAX && 'nested deeper than 16';
    } else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      refusal = REFUSED_NAME.test(String(last)) && 'a forbidden member name';
      if (open.at(-1)?.has(last)) refusal = 'a duplicate member';
      open.at(-1)?.add(last);
    } else {
      last = JSON.parse(token);
      if (LONE_SURROGATE.test(String(last))) refusal = 'a lone surrogate';
      if (last === Infinity || last === -Infinity) refusal = 'a number out of range';
    }
    if (refusal) fail('ERR_JSON', { reason: refusal });
  }
  return value;
}
