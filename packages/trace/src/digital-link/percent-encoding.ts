/**
 * A value as a path segment or a query value: everything but `A–Z a–z 0–9 - . _ ~` becomes `%XX`.
 * `encodeURIComponent` leaves `! ' ( ) *` raw, which GS1 asks to encode. The text is ASCII.
 */
export function percentEncode(text: string): string {
  return text.replace(/[^A-Za-z0-9\-._~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

const hexDigit = (code: number): number =>
  code >= 48 && code <= 57 ? code - 48 : (code | 32) >= 97 && (code | 32) <= 102 ? (code | 32) - 87 : -1;

/** The byte that `%XX` at `at` stands for, or -1 when two hexadecimal digits do not follow. */
function byteAt(text: string, at: number): number {
  const high = hexDigit(text.charCodeAt(at + 1));
  const low = hexDigit(text.charCodeAt(at + 2));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/**
 * The decoded bytes, one character each; undefined when one of them is zero. A `%` without two hexadecimal digits stands for itself,
 * as GS1's engine reads it. `+` is a space only in a query.
 */
export function percentDecode(text: string, isQuery: boolean): string | undefined {
  if (!text.includes('%')) return isQuery ? text.replaceAll('+', ' ') : text;
  let decoded = '';
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    const byte = character === '%' ? byteAt(text, i) : -1;
    if (byte === 0) return undefined;
    if (byte > 0) i += 2;
    decoded += byte > 0 ? String.fromCharCode(byte) : isQuery && character === '+' ? ' ' : character;
  }
  return decoded;
}

/** Where the decoded character at `index` begins in the encoded text. */
export function encodedIndex(text: string, index: number): number {
  let at = 0;
  for (let i = 0; i < index && at < text.length; i += 1) at += text.charAt(at) === '%' && byteAt(text, at) >= 0 ? 3 : 1;
  return at;
}

/** Where the zero byte of a text stands that `percentDecode` refused. */
export const zeroByteIndex = (text: string): number => text.search(/%00/);

/** The text as a reader would see it, UTF-8 included; as it came where the encoding is broken. */
export function decodeForReaders(text: string, isQuery = false): string {
  try {
    return decodeURIComponent(isQuery ? text.replaceAll('+', ' ') : text);
  } catch {
    return text;
  }
}
