import { OcopError } from '../ocop-error.ts';
import { hasMod10CheckDigit, mod10CheckDigit } from './check-digit.ts';

const GLN = /^\d{13}$/;

/** Is this text a GLN: 13 digits, the last one a right check digit? Source: GS1 General Specifications, 7.9. */
export function isGln(text: string): boolean {
  return GLN.test(text) && hasMod10CheckDigit(text);
}

/** The GLN as it came. Throws `ERR_GLN_FORMAT` or `ERR_GLN_CHECK_DIGIT`. */
export function parseGln(text: string): string {
  if (!GLN.test(text)) {
    throw new OcopError('ERR_GLN_FORMAT', `A GLN has 13 digits; got "${text.slice(0, 40)}"`, { value: text.slice(0, 40) });
  }
  if (!hasMod10CheckDigit(text)) {
    const expected = mod10CheckDigit(text.slice(0, -1));
    throw new OcopError('ERR_GLN_CHECK_DIGIT', `The check digit of GLN ${text} should be ${expected}`, { value: text, expected });
  }
  return text;
}

/** The GLN, or undefined where `parseGln` would throw. */
export function tryParseGln(text: string): string | undefined {
  return isGln(text) ? text : undefined;
}
