import { SERIAL_ALPHABET, SERIAL_COUNT, SERIAL_LENGTH } from './serial-alphabet.ts';
import { SerialError } from './serial-error.ts';
import type { SerialKey } from './serial-key.ts';

/** The ten base-32 digits of a whole number below 2^50, highest first. */
function toLetters(counter: number): number[] {
  const letters: number[] = [];
  let rest = counter;
  for (let i = SERIAL_LENGTH - 1; i >= 0; i -= 1) {
    letters[i] = rest % 32;
    rest = Math.floor(rest / 32);
  }
  return letters;
}

/**
 * The serial of a counter (0 to 2^50 − 1), in any order and at any time: different counters give different serials, without a list of them,
 * and without the key a serial says nothing about its counter or the next one. With n issued, one guess in 2^50 ÷ n hits: 1 in 1.1 × 10⁹ for a million.
 * Throws `ERR_SERIAL_COUNTER`.
 */
export function serialAt({ permutation }: SerialKey, counter: number): string {
  if (!Number.isInteger(counter) || counter < 0 || counter >= SERIAL_COUNT) {
    throw new SerialError({ code: 'ERR_SERIAL_COUNTER', counter });
  }
  return permutation
    .encrypt(toLetters(counter))
    .map((letter) => SERIAL_ALPHABET.charAt(letter))
    .join('');
}
