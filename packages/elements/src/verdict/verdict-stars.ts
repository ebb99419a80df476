import type { Outcome } from '@ocop/verify';
import { starsToDraw } from '@ocop/verify/locales';
import type { nothing, TemplateResult } from 'lit';
import { starRow } from './star-row.ts';

/** `hatched` under the test watermark, `declared` for what only the page says; the others as `starsToDraw` allows. */
export type StarLook = 'solid' | 'outline' | 'grey' | 'hatched' | 'declared' | 'none';

/** How many stars, in which look, and the drawing. */
export interface Stars {
  readonly count: number;
  readonly look: StarLook;
  readonly row: TemplateResult | typeof nothing;
}

/** Stars of a verdict. Under `test` those that it would carry, hatched. */
export function verdictStars(outcome: Outcome): Stars {
  const drawn = starsToDraw(outcome);
  const look = outcome.state === 'test' && drawn.look !== 'none' ? 'hatched' : drawn.look;
  return { count: drawn.count, look, row: starRow(drawn.count, look) };
}
