import { addMonths, type CivilDate } from '../time/civil-date.ts';
import type { Population } from './population.ts';

/** Products in force on the day whose term (or extension) ends in a month. */
export interface MonthOfLapses {
  /** "2027-02". */
  readonly month: string;
  readonly products: readonly { readonly product: string; readonly until: CivilDate }[];
}

/**
 * When what is in force on the day runs out, month by month from the month of the day, empty months too. Nothing is renewed in this calendar: it shows what
 * has to be. Products that end after the last month are in `later`, those whose end no source gives in `open`; all lists together are the products in force.
 */
export function lapseCalendar(
  population: Population,
  months = 36,
): { readonly months: readonly MonthOfLapses[]; readonly later: readonly string[]; readonly open: readonly string[] } {
  const start = `${population.asOf.slice(0, 7)}-01`;
  const found = new Map<string, { product: string; until: CivilDate }[]>(
    Array.from({ length: months }, (_, index) => [addMonths(start, index).slice(0, 7), []]),
  );
  const later: string[] = [];
  const open: string[] = [];
  for (const product of population.inForce) {
    const { validity, extendedUntil } = population.standing(product);
    const until = extendedUntil ?? validity?.until;
    const month = until === undefined ? undefined : found.get(until.slice(0, 7));
    if (until === undefined) open.push(product.key);
    else if (month === undefined) later.push(product.key);
    else month.push({ product: product.key, until });
  }
  return {
    months: [...found].map(([month, products]) => ({
      month,
      products: products.toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : a.product < b.product ? -1 : 1)),
    })),
    later,
    open,
  };
}
