export { counterOf } from './counter-of.ts';
export { isSerial, SERIAL_ALPHABET, SERIAL_COUNT, SERIAL_LENGTH } from './serial-alphabet.ts';
export { serialAt } from './serial-at.ts';
export { SerialError, type SerialProblem } from './serial-error.ts';
export { deriveSerialKey, type SerialKey, type SerialScope } from './serial-key.ts';
