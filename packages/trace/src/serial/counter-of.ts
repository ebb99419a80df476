import { isSerial, SERIAL_ALPHABET } from './serial-alphabet.ts';
import { SerialError } from './serial-error.ts';
import type { SerialKey } from './serial-key.ts';

/** The counter of a serial: the inverse of `serialAt`. Below the number issued, the holder of the key knows that it was issued. Throws `ERR_SERIAL_FORMAT`. */
export function counterOf({ permutation }: SerialKey, serial: string): number {
  if (!isSerial(serial)) throw new SerialError({ code: 'ERR_SERIAL_FORMAT', serial: serial.slice(0, 40) });
  const letters = permutation.decrypt(Array.from(serial, (letter) => SERIAL_ALPHABET.indexOf(letter)));
  return letters.reduce((counter, letter) => counter * 32 + letter, 0);
}
