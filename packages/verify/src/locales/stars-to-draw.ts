import type { Outcome, State } from '../outcome.ts';

export interface StarsToDraw {
  /** 0, or 3 to 5: one and two stars are never drawn. */
  readonly count: number;
  readonly look: 'solid' | 'outline' | 'grey' | 'none';
}

const NONE: StarsToDraw = { count: 0, look: 'none' };
const STALE_STATUS_MAX = 14 * 86_400;

function lookOf(state: State, { freshness, checkedAt }: Outcome): StarsToDraw['look'] {
  if (state === 'verified' || (state === 'extended' && freshness.fresh)) return 'solid';
  if (state === 'superseded') return 'grey';
  if ((state !== 'stale' && state !== 'extended') || freshness.statusIat === null) return 'none';
  return Date.parse(checkedAt) / 1000 - freshness.statusIat <= STALE_STATUS_MAX ? 'outline' : 'none';
}

/**
 * Which stars an outcome allows: solid when verified, or extended and fresh; outlined when stale, or extended and not fresh, with a status
 * copy of at most 14 days, for what hides behind an old copy may be a withdrawal;
 * grey when superseded (the current stars), otherwise none. Under `test` what it would be, but never solid.
 */
export function starsToDraw(outcome: Outcome): StarsToDraw {
  const count = outcome.claims?.stars ?? 0;
  const look = lookOf(outcome.wouldBe ?? outcome.state, outcome);
  if (count < 3 || look === 'none') return NONE;
  return { count, look: outcome.state === 'test' && look === 'solid' ? 'outline' : look };
}
