import type { Flaw } from '../flaw.ts';

const flaw = (index: number, expected: string): Flaw => ({ code: 'ERR_AI_NUMBER', index, expected });

/** `zero`. */
export const zero = (digits: string): Flaw | undefined => (/^0+$/.test(digits) ? undefined : flaw(0, '0'));

/** `nonzero`. */
export const nonZero = (digits: string): Flaw | undefined => (/^0*$/.test(digits) ? flaw(0, '>0') : undefined);

/** `nozeroprefix`: a lone 0 is refused too. */
export const noZeroPrefix = (digits: string): Flaw | undefined => (digits.startsWith('0') ? flaw(0, '1–9') : undefined);

/** `hasnondigit`. */
export const hasNonDigit = (text: string): Flaw | undefined => (/^\d*$/.test(text) ? flaw(0, 'A–Z') : undefined);

/** `pieceoftotal`: two numbers of equal width, neither zero, the first not above the second. */
export function pieceOfTotal(digits: string): Flaw | undefined {
  const half = digits.length / 2;
  const [piece, total] = [digits.slice(0, half), digits.slice(half)];
  if (Number(total) === 0) return flaw(half, '>0');
  return Number(piece) === 0 || piece > total ? flaw(0, `1–${Number(total)}`) : undefined;
}

/** `posinseqslash`: `2/3`, no leading zeros, the first not above the second. */
export function positionInSequence(text: string): Flaw | undefined {
  const match = /^([1-9]\d*)\/([1-9]\d*)$/.exec(text);
  return match && Number(match[1]) <= Number(match[2]) ? undefined : flaw(0, '1/2');
}

/** `latitude` (0 to 180°) and `longitude` (0 to 360°), shifted to be positive, in ten-millionths of a degree. */
export const coordinateUpTo =
  (last: number) =>
  (digits: string): Flaw | undefined =>
    Number(digits) > last ? { code: 'ERR_AI_COORDINATE', index: 0, expected: String(last) } : undefined;
