import { SERIAL_ALPHABET, SERIAL_LENGTH } from '../serial/index.ts';

/**
 * `count` distinct serials of 10 characters, 50 bits each: with ten million issued, one guess in 10⁸ hits.
 * `randomBytes(n)` must come from a cryptographic source; the last five bits of each byte are used, so every letter is equally likely.
 */
export function randomSerials(count: number, randomBytes: (length: number) => Uint8Array): string[] {
  const serials = new Set<string>();
  while (serials.size < count) {
    serials.add(
      Array.from(randomBytes(SERIAL_LENGTH).subarray(0, SERIAL_LENGTH), (byte) => SERIAL_ALPHABET.charAt(byte & 31)).join(''),
    );
  }
  return [...serials];
}
