import { isSerial, SERIAL_ALPHABET, SERIAL_LENGTH } from '../serial/index.ts';
import { BatchError } from './batch-error.ts';

/** A serial as a whole number below 2^50: the order of numbers is the order of the texts. Throws `ERR_BATCH_SERIAL`. */
export function serialValue(serial: string): number {
  if (!isSerial(serial)) throw new BatchError({ code: 'ERR_BATCH_SERIAL', serial: serial.slice(0, 40) });
  let value = 0;
  for (const letter of serial) value = value * 32 + SERIAL_ALPHABET.indexOf(letter);
  return value;
}

/** The text of `serialValue`'s number. */
export function serialText(value: number): string {
  let text = '';
  let rest = value;
  for (let i = 0; i < SERIAL_LENGTH; i += 1) {
    text = SERIAL_ALPHABET.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

/** Which page of a batch with this many prefix letters a serial stands on. */
export function pageOf(value: number, prefixLetters: number): number {
  return Math.floor(value / 32 ** (SERIAL_LENGTH - prefixLetters));
}
