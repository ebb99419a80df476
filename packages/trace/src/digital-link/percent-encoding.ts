/**
 * A value as one path segment: everything but `A–Z a–z 0–9 - . _ ~` becomes `%XX`.
 * `encodeURIComponent` leaves `! ' ( ) *` raw, which GS1 asks to encode. The text is ASCII.
 */
export function percentEncode(text: string): string {
  return text.replace(/[^A-Za-z0-9\-._~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** The decoded text, or undefined for a `%` without two hexadecimal digits or for bytes that are not UTF-8. `+` stays itself. */
export function percentDecode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
