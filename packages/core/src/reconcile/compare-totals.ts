import type { ReportedFigure } from '../programme/plan.ts';
import { lastDayOf } from '../programme/population.ts';

type Stars = 3 | 4 | 5;
const STARS: readonly Stars[] = [5, 4, 3];

/** Why two published totals differ, as far as the figures themselves tell. */
export type TotalDifferenceReason =
  /** The same day, two numbers: at least one of them is not what it says. */
  | 'same-day'
  /** The difference is the sum of differences by stars, all of them known. */
  | 'by-stars'
  /** They cover different things, as their scopes say. */
  | 'scope-differs'
  /** Without the rows behind both nobody can say which products make the difference. */
  | 'no-rows';

/** One published total against itself. */
export interface TotalCheck {
  readonly figure: ReportedFigure;
  /** Sum of the stars, and whether it is the total; absent where no stars are printed. */
  readonly starsSum?: number;
  readonly starsAgree?: boolean;
  /** The same for the parts ("tỉnh cũ"). */
  readonly partsSum?: number;
  readonly partsAgree?: boolean;
}

/** A published total and the next one in time. */
export interface TotalDifference {
  readonly from: ReportedFigure;
  readonly to: ReportedFigure;
  readonly difference: number;
  /** Difference by stars, where both print that star. */
  readonly stars: Readonly<Partial<Record<Stars, number>>>;
  readonly reasons: readonly TotalDifferenceReason[];
}

/** Published totals of one target beside each other: does each add up, and what do they say of their differences? Figures without a count are left out. */
export function compareTotals(figures: readonly ReportedFigure[]): {
  readonly checks: readonly TotalCheck[];
  readonly differences: readonly TotalDifference[];
} {
  const totals = figures
    .filter(({ count }) => count !== undefined)
    .map((figure, index) => ({ figure, index, day: lastDayOf(figure.asOf) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.index - b.index))
    .map(({ figure }) => figure);
  return {
    checks: totals.map(check),
    differences: totals.slice(1).flatMap((to, index) => {
      const from = totals[index];
      return from === undefined ? [] : [between(from, to)];
    }),
  };
}

const sum = (all: readonly number[]): number => all.reduce((total, part) => total + part, 0);

function check(figure: ReportedFigure): TotalCheck {
  const stars = STARS.flatMap((star) => figure.stars?.[star] ?? []);
  const parts = (figure.parts ?? []).map(({ count }) => count);
  return {
    figure,
    ...(stars.length === 0 ? {} : { starsSum: sum(stars), starsAgree: sum(stars) === figure.count }),
    ...(parts.length === 0 ? {} : { partsSum: sum(parts), partsAgree: sum(parts) === figure.count }),
  };
}

function between(from: ReportedFigure, to: ReportedFigure): TotalDifference {
  const difference = (to.count ?? 0) - (from.count ?? 0);
  const stars: Partial<Record<Stars, number>> = {};
  for (const star of STARS) {
    const [before, after] = [from.stars?.[star], to.stars?.[star]];
    if (before !== undefined && after !== undefined) stars[star] = after - before;
  }
  const known = Object.values(stars).reduce((total, part) => total + part, 0);
  const reasons: TotalDifferenceReason[] = [];
  if (from.asOf === to.asOf && difference !== 0) reasons.push('same-day');
  if ((from.scope ?? '') !== (to.scope ?? '')) reasons.push('scope-differs');
  if (Object.keys(stars).length > 0 && known === difference && difference !== 0) reasons.push('by-stars');
  if (difference !== 0) reasons.push('no-rows');
  return { from, to, difference, stars, reasons };
}
