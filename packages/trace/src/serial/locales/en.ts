import type { SerialSentences } from './locale.ts';

export const SERIAL_SENTENCES_EN: SerialSentences = {
  ERR_SERIAL_SECRET: (p) => `The secret of serials has at least 32 random bytes; got ${p.bytes}.`,
  ERR_SERIAL_SCOPE: (p) => `The ${p.field} is not one that a label can carry.`,
  ERR_SERIAL_COUNTER: (p) => `A counter is a whole number from 0 to 2⁵⁰ − 1; got ${p.counter}.`,
  ERR_SERIAL_FORMAT: (p) => `“${p.serial}” is no serial: it has 10 characters of 0–9 and A–Z without I, L, O, U.`,
};
