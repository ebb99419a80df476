import type { Criterion, RecognisedStars } from '../criteria/rule-set.ts';
import type { RatePolicy } from './policy.ts';

/** Least points that a star asks of a criterion, or undefined where it asks nothing. */
export function minimumFor(
  { minima }: Pick<Criterion, 'minima'>,
  stars: RecognisedStars,
  policy: Pick<RatePolicy, 'minima'>,
): number | undefined {
  if (policy.minima === 'own-star') return minima[stars];
  let most: number | undefined;
  for (let star = stars; star >= 3; star = (star - 1) as RecognisedStars) {
    const points = minima[star];
    if (points !== undefined && (most === undefined || points > most)) most = points;
  }
  return most;
}
