import type { Criterion, RecognisedStars } from '../criteria/rule-set.ts';
import type { RatePolicy } from './policy.ts';

/** Least points that a star asks of a criterion, or undefined where it asks nothing. */
export function minimumFor(
  { minima }: Pick<Criterion, 'minima'>,
  stars: RecognisedStars,
  policy: Pick<RatePolicy, 'minima'>,
): number | undefined {
  const asked = ([3, 4, 5] as const).filter((star) => (policy.minima === 'cumulative' ? star <= stars : star === stars));
  const points = asked.flatMap((star) => minima[star] ?? []);
  return points.length === 0 ? undefined : Math.max(...points);
}
