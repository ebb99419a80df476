import { mod10CheckDigit } from '@ocop/core';
import type { Flaw } from '../flaw.ts';

/** `csum`: the last digit is the modulo-10 check digit of the others. Source: GS1 General Specifications, 7.9. */
export function checkDigit(digits: string): Flaw | undefined {
  const last = digits.length - 1;
  const expected = mod10CheckDigit(digits.slice(0, last));
  return digits.charCodeAt(last) - 48 === expected
    ? undefined
    : { code: 'ERR_AI_CHECK_DIGIT', index: last, expected: String(expected) };
}
