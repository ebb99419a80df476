import type { ProductHistory } from '../history/product-history.ts';
import type { CountedRow } from '../programme/count.ts';
import type { Population } from '../programme/population.ts';
import { countedOn } from '../programme/recognitions.ts';
import { summarise, type Summary } from './summary.ts';

/** What one product earned and cost in one year, as its producer answered. */
export interface AnnualFigure {
  /** Id of any row of the product. */
  readonly product: string;
  readonly year: number;
  /** Million đồng in the year. */
  readonly revenue?: number;
  /** Average selling price, đồng a unit. */
  readonly price?: number;
  /** Of what: "kg", "chai 500 ml". Prices are compared only where both years have the same one. */
  readonly priceUnit?: string;
  readonly source?: string;
}

/** Why a recognised product is not in the comparison. */
export type MissingReason =
  | 'no-recognition-day'
  | 'too-early'
  | 'no-figures'
  | 'no-before'
  | 'no-after'
  | 'zero-before'
  | 'unit-differs'
  | 'contradiction';

export const MISSING_REASONS: readonly MissingReason[] = [
  'no-recognition-day',
  'too-early',
  'no-figures',
  'no-before',
  'no-after',
  'zero-before',
  'unit-differs',
  'contradiction',
];

/** Before and after of one product. */
export interface ProductChange {
  readonly row: CountedRow;
  /** The last whole year before the year of the first recognition, and the first whole year after it. */
  readonly before: { readonly year: number; readonly value: number };
  readonly after: { readonly year: number; readonly value: number };
  /** After against before, percent, not rounded. */
  readonly change: number;
}

/**
 * Revenue or price before and after recognition. `recognised` = `answered` + every list of `missing`: nothing disappears. All statistics are of `changes`,
 * one a product, unweighted, and absent where there is none.
 */
export interface ImpactSummary extends Partial<Summary> {
  readonly of: 'revenue' | 'price';
  readonly n: number;
  readonly changes: readonly ProductChange[];
  readonly answered: readonly CountedRow[];
  readonly recognised: readonly CountedRow[];
  readonly missing: Readonly<Record<MissingReason, readonly CountedRow[]>>;
}

type Value = { readonly amount: number; readonly unit?: string } | 'contradiction' | undefined;

/** The answers of one product by year; two different answers for a year contradict each other and neither is used. */
function valuesOf(figures: readonly AnnualFigure[], of: 'revenue' | 'price'): ReadonlyMap<number, Value> {
  const values = new Map<number, Value>();
  for (const { year, revenue, price, priceUnit } of figures) {
    const amount = of === 'revenue' ? revenue : price;
    if (amount === undefined) continue;
    const before = values.get(year);
    const value = { amount, ...(of === 'price' && priceUnit !== undefined ? { unit: priceUnit } : {}) };
    const same = typeof before === 'object' && before.amount === amount && before.unit === value.unit;
    values.set(year, before === undefined || same ? value : 'contradiction');
  }
  return values;
}

/**
 * Compares each recognised product's figure of the last whole calendar year before its first recognition (R − 1) with that of the first whole year after it
 * (R + 1); the year of recognition itself belongs to neither. R is the year in which the recognition counts under the policy.
 */
export function impactOf(population: Population, figures: readonly AnnualFigure[], of: 'revenue' | 'price'): ImpactSummary {
  const byProduct = new Map<string, AnnualFigure[]>();
  for (const figure of figures) byProduct.set(figure.product, [...(byProduct.get(figure.product) ?? []), figure]);
  const missing = new Map<MissingReason, CountedRow[]>(MISSING_REASONS.map((reason) => [reason, []]));
  const changes: ProductChange[] = [];
  const recognised: CountedRow[] = [];
  const lastWholeYear = Number(population.asOf.slice(0, 4)) - (population.asOf.endsWith('-12-31') ? 0 : 1);
  for (const product of population.products) {
    const first = firstRecognition(product, population);
    if (first === 'none') continue;
    const row: CountedRow = { id: product.key, of: 'product', name: product.name.vi };
    recognised.push(row);
    const answer = compare(product, first, byProduct, of, lastWholeYear);
    if (typeof answer === 'string') missing.get(answer)?.push(row);
    else changes.push({ row, ...answer });
  }
  return {
    of,
    n: changes.length,
    ...summarise(changes.map(({ change }) => change)),
    changes,
    answered: changes.map(({ row }) => row),
    recognised,
    missing: Object.fromEntries(missing) as Record<MissingReason, CountedRow[]>,
  };
}

/** The year of the first recognition that counts by the day; `open` where no source places it; `none` where there is none yet. */
function firstRecognition(product: ProductHistory, population: Population): number | 'open' | 'none' {
  const [first] = population.recognitions(product);
  if (first === undefined) return 'none';
  const counted = countedOn(first.event, population.policy);
  if (counted.when === 'open') return 'open';
  const year = Number(counted.day.slice(0, 4));
  return counted.day <= population.asOf || (population.policy.basis === 'round' && year <= Number(population.asOf.slice(0, 4)))
    ? year
    : 'none';
}

function compare(
  product: ProductHistory,
  first: number | 'open',
  byProduct: ReadonlyMap<string, readonly AnnualFigure[]>,
  of: 'revenue' | 'price',
  lastWholeYear: number,
): Omit<ProductChange, 'row'> | MissingReason {
  if (first === 'open') return 'no-recognition-day';
  if (first + 1 > lastWholeYear) return 'too-early';
  const ids = [...new Set(product.records.map(({ id }) => id))];
  const values = valuesOf(
    ids.flatMap((id) => byProduct.get(id) ?? []),
    of,
  );
  const [before, after] = [values.get(first - 1), values.get(first + 1)];
  if (before === undefined && after === undefined) return 'no-figures';
  if (before === undefined) return 'no-before';
  if (after === undefined) return 'no-after';
  if (before === 'contradiction' || after === 'contradiction') return 'contradiction';
  if (before.unit !== after.unit) return 'unit-differs';
  if (before.amount === 0) return 'zero-before';
  return {
    before: { year: first - 1, value: before.amount },
    after: { year: first + 1, value: after.amount },
    change: ((after.amount - before.amount) / before.amount) * 100,
  };
}
