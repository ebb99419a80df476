import { fail } from '../verify-error.ts';

const DEPTH_MAX = 16;
/** What matters of a text that `JSON.parse` has accepted: strings, numbers, and the signs around them. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[^\s,}\]]*|[{}[\]:]/g;
const REFUSED_NAME = /^(?:__proto__|constructor|prototype)$/;
const LONE_SURROGATE = /\p{Cs}/u;

/**
 * Reads UTF-8 JSON in the one way that two readers cannot disagree on. Depth at most 16.
 * Throws `ERR_JSON`; `details.reason` is `syntax` (a byte order mark, bytes that are not UTF-8, anything RFC 8259 refuses), `depth`,
 * `name` (`__proto__`, `constructor`, `prototype`), `duplicate` (a member twice, after unescaping), `surrogate` (a lone one)
 * or `range` (a number beyond a double's).
 */
export function parseStrictJson(bytes: Uint8Array): unknown {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
  } catch (cause) {
    return fail('ERR_JSON', { reason: 'syntax' }, cause);
  }
  /** Names met so far in every object that is open; arrays keep their place with an empty set. */
  const open: Set<unknown>[] = [];
  let last: unknown;
  for (const [token] of text.matchAll(TOKEN)) {
    let refusal: string | false = false;
    if (token === '{' || token === '[') {
      refusal = open.push(new Set()) > DEPTH_MAX && 'depth';
    } else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      refusal = REFUSED_NAME.test(String(last)) && 'name';
      if (open.at(-1)?.has(last)) refusal = 'duplicate';
      open.at(-1)?.add(last);
    } else {
      last = JSON.parse(token);
      if (LONE_SURROGATE.test(String(last))) refusal = 'surrogate';
      if (last === Infinity || last === -Infinity) refusal = 'range';
    }
    if (refusal) fail('ERR_JSON', { reason: refusal });
  }
  return value;
}
