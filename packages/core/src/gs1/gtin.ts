import { OcopError } from '../ocop-error.ts';
import { hasMod10CheckDigit, mod10CheckDigit } from './check-digit.ts';

/** GTIN-8, -12, -13 or -14 without its check digit: 7, 11, 12 or 13 digits. */
const BODY = /^(?:\d{7}|\d{11}|\d{12}|\d{13})$/;
const GTIN = /^(?:\d{8}|\d{12}|\d{13}|\d{14})$/;

/**
 * Check digit (0–9) of a GTIN body of 7, 11, 12 or 13 digits.
 * Throws `ERR_GTIN_FORMAT` for anything else. Source: GS1 General Specifications, 7.9.
 */
export function gtinCheckDigit(body: string): number {
  if (!BODY.test(body)) {
    throw new OcopError(
      'ERR_GTIN_FORMAT',
      `A GTIN without its check digit has 7, 11, 12 or 13 digits; got "${body.slice(0, 40)}"`,
      {
        value: body.slice(0, 40),
      },
    );
  }
  return mod10CheckDigit(body);
}

/** Is this text a GTIN-8, -12, -13 or -14 with a right check digit? No spaces, no hyphens. */
export function isGtin(text: string): boolean {
  return GTIN.test(text) && hasMod10CheckDigit(text);
}

/**
 * The GTIN as 14 digits, zero-padded from the left: the form that labels, credentials and Digital Links carry.
 * Throws `ERR_GTIN_FORMAT` (length, or something other than digits) or `ERR_GTIN_CHECK_DIGIT`, whose details name the digit expected.
 */
export function parseGtin(text: string): string {
  if (!GTIN.test(text)) {
    throw new OcopError('ERR_GTIN_FORMAT', `A GTIN has 8, 12, 13 or 14 digits; got "${text.slice(0, 40)}"`, {
      value: text.slice(0, 40),
    });
  }
  if (!hasMod10CheckDigit(text)) {
    const expected = mod10CheckDigit(text.slice(0, -1));
    throw new OcopError('ERR_GTIN_CHECK_DIGIT', `The check digit of GTIN ${text} should be ${expected}`, {
      value: text,
      expected,
    });
  }
  return text.padStart(14, '0');
}

/** The GTIN as 14 digits, or undefined where `parseGtin` would throw. */
export function tryParseGtin(text: string): string | undefined {
  return isGtin(text) ? text.padStart(14, '0') : undefined;
}

/**
 * Does this GTIN carry GS1's demonstration prefix 952? Such a number identifies nothing in trade,
 * so whatever it stands on is shown as a test. Takes any GTIN that `isGtin` accepts.
 */
export function isDemonstrationGtin(gtin: string): boolean {
  return gtin.padStart(14, '0').slice(1, 4) === '952';
}
