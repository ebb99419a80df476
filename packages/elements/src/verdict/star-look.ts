import type { Outcome } from '@ocop/verify';
import { starsToDraw } from '@ocop/verify/locales';

/** `hatched` under the test watermark, `declared` for what only the page says; the others as `starsToDraw` allows. */
export type StarLook = 'solid' | 'outline' | 'grey' | 'hatched' | 'declared' | 'none';

/** Stars of a verdict. Under `test` those that it would carry, hatched. */
export function verdictStars(outcome: Outcome): { count: number; look: StarLook } {
  const { count, look } = starsToDraw(outcome);
  return { count, look: outcome.state === 'test' && look !== 'none' ? 'hatched' : look };
}
