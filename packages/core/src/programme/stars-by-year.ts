import type { CivilDate } from '../time/civil-date.ts';
import { Population } from './population.ts';
import { countedOn } from './recognitions.ts';

/** What was in force at the end of a year (or on the day itself, for its year), by stars. Keys of products. */
export interface YearStanding {
  readonly year: number;
  readonly at: CivilDate;
  readonly stars: Readonly<Record<3 | 4 | 5, readonly string[]>>;
  /** Products whose state on the day no source settles. They are in none of the lists above. */
  readonly undetermined: readonly string[];
}

/** Programmes count in tens of years; a stray date must not make a chart of centuries. */
const MOST_YEARS = 12;

/** In force by stars at the end of each year since the first recognition, at most twelve years back, up to the day of the population. */
export function starsByYear(population: Population): YearStanding[] {
  const { asOf, policy, products } = population;
  const last = Number(asOf.slice(0, 4));
  let first = last;
  for (const product of products) {
    for (const { event } of population.recognitions(product)) {
      const counted = countedOn(event, policy);
      const day = counted.when === 'day' ? counted.day : counted.notBefore;
      if (day !== undefined && Number(day.slice(0, 4)) < first) first = Number(day.slice(0, 4));
    }
  }
  const from = Math.max(first, last - MOST_YEARS + 1);
  return Array.from({ length: last - from + 1 }, (_, index) => {
    const year = from + index;
    const at = year === last ? asOf : `${year}-12-31`;
    return { year, at, ...standingAt(year === last ? population : new Population(products, at, policy)) };
  });
}

function standingAt(population: Population): Pick<YearStanding, 'stars' | 'undetermined'> {
  const stars: Record<3 | 4 | 5, string[]> = { 3: [], 4: [], 5: [] };
  const undetermined: string[] = [];
  const inForce = new Set(population.inForce);
  for (const product of population.products) {
    const standing = population.standing(product);
    const given = standing.stars;
    if (inForce.has(product) && (given === 3 || given === 4 || given === 5)) stars[given].push(product.key);
    else if (standing.state === 'unknown' && standing.reason !== 'assessed-only') undetermined.push(product.key);
  }
  return { stars, undetermined };
}
