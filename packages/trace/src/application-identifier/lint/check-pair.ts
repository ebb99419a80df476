import { CHARACTERS } from '../character-set.ts';
import type { Flaw } from '../flaw.ts';

const WEIGHTS = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97];
const PAIR = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * The pair of check characters of a GMN or MUDI: values in set 82 weighted by primes from the right, modulo 1021, as two base-32 characters.
 * `body` has at most 23 characters of set 82 (the longest identifier holds 25). Source: GS1 General Specifications, 7.9.5.
 */
export function checkPairOf(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i += 1) {
    sum += CHARACTERS.X.indexOf(body.charAt(i)) * (WEIGHTS[body.length - 1 - i] ?? 0);
  }
  sum %= 1021;
  return PAIR.charAt(sum >> 5) + PAIR.charAt(sum & 31);
}

/** `csumalpha`: the last two characters are the check pair of the others. */
export function checkPair(text: string): Flaw | undefined {
  if (text.length < 2) return { code: 'ERR_AI_CHECK_PAIR', index: 0 };
  const expected = checkPairOf(text.slice(0, -2));
  return text.endsWith(expected) ? undefined : { code: 'ERR_AI_CHECK_PAIR', index: text.length - 2, expected };
}
