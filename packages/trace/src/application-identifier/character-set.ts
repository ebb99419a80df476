/** Type letters of the dictionary: digits, set 82, set 39, and the URI-safe base64 alphabet (set 64). */
export type CharacterType = 'N' | 'X' | 'Y' | 'Z';

const DIGITS = '0123456789';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();

/** Source: GS1 General Specifications, section 7.11, tables of AI encodable character sets 82, 39 and 64. */
export const CHARACTERS: Readonly<Record<CharacterType, string>> = {
  N: DIGITS,
  X: `!"%&'()*+,-./${DIGITS}:;<=>?${UPPER}_${LOWER}`,
  Y: `#-/${DIGITS}${UPPER}`,
  Z: `${UPPER}${LOWER}${DIGITS}-_`,
};

const BITS: Readonly<Record<CharacterType, number>> = { N: 1, X: 2, Y: 4, Z: 8 };

/** One byte an ASCII code, one bit a set: a lookup costs an index, whatever the set. */
const MEMBERSHIP = new Uint8Array(128);
for (const type of ['N', 'X', 'Y', 'Z'] as const) {
  for (const character of CHARACTERS[type]) {
    const code = character.charCodeAt(0);
    MEMBERSHIP[code] = (MEMBERSHIP[code] ?? 0) | BITS[type];
  }
}

/** Index of the first character of `text` from `start` to `end` that is outside the set, or -1. */
export function findOutside(type: CharacterType, text: string, start: number, end: number): number {
  const bit = BITS[type];
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 127 || ((MEMBERSHIP[code] ?? 0) & bit) === 0) return i;
  }
  return -1;
}
