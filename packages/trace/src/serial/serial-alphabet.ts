/**
 * Crockford's base 32: digits and capitals without I, L, O and U, so no two letters are mistaken for each other or for a digit.
 * Every character lies in the QR alphanumeric set and in GS1 CSET 82.
 */
export const SERIAL_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Characters of a serial: 10 of 5 bits, 50 bits in all. */
export const SERIAL_LENGTH = 10;

/** Serials there are: 32^10 = 2^50. */
export const SERIAL_COUNT = 2 ** 50;

/** Is this text a serial of ten letters of the alphabet? */
export function isSerial(text: string): boolean {
  return /^[0-9A-HJKMNP-TV-Z]{10}$/.test(text);
}
