/**
 * Crockford's base 32: digits and capitals without I, L, O and U, so no two letters are mistaken for each other or for a digit.
 * Every character lies in the QR alphanumeric set and in GS1 CSET 82.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/**
 * `count` distinct serials of 10 characters, 50 bits each: with ten million issued, one guess in 10⁸ hits.
 * `randomBytes(n)` must come from a cryptographic source; the last five bits of each byte are used, so every letter is equally likely.
 */
export function randomSerials(count: number, randomBytes: (length: number) => Uint8Array): string[] {
  const serials = new Set<string>();
  while (serials.size < count) {
    serials.add(Array.from(randomBytes(LENGTH).subarray(0, LENGTH), (byte) => ALPHABET.charAt(byte & 31)).join(''));
  }
  return [...serials];
}
