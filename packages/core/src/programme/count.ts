import { orderEvents } from '../history/order-events.ts';
import type { HistoryEvent, ProductHistory } from '../history/product-history.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { CompositionMeasure, FlowMeasure } from './measure.ts';
import type { CountTarget } from './plan.ts';
import { channelsOf, groupOf, type Population } from './population.ts';
import { type CountedProducer, countProducers } from './producers.ts';
import { countedOn } from './recognitions.ts';
import { roundYear } from './round-year.ts';

/** One row behind a number: a product by the key of its history, or a producer by its key. */
export interface CountedRow {
  readonly id: string;
  readonly of: 'product' | 'producer';
  readonly name: string;
  /** The event because of which a product counts. */
  readonly event?: HistoryEvent;
  /** Keys of the products behind a producer. */
  readonly products?: readonly string[];
}

/** A number by its rows: every row of the numerator stands in the denominator too. `undetermined` are rows whose source does not say. */
export interface Count {
  readonly numerator: readonly CountedRow[];
  readonly denominator: readonly CountedRow[];
  readonly undetermined: readonly CountedRow[];
}

export interface Period {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

type Where = NonNullable<CountTarget['where']>;

const productRow = (product: ProductHistory, event?: HistoryEvent): CountedRow => ({
  id: product.key,
  of: 'product',
  name: product.name.vi,
  ...(event === undefined ? {} : { event }),
});
const producerRow = ({ key, names, products }: CountedProducer): CountedRow => ({
  id: key,
  of: 'producer',
  name: names[0] ?? key,
  products: products.map((product) => product.key),
});

interface Counted {
  readonly product: ProductHistory;
  readonly event?: HistoryEvent;
}

/** Products as rows, or their distinct producers. A product that names no producer counts for none. */
function rows(counted: readonly Counted[], population: Population, unit: 'products' | 'producers'): CountedRow[] {
  if (unit === 'products') return counted.map(({ product, event }) => productRow(product, event));
  return countProducers(
    counted.map(({ product }) => product),
    population.asOf,
    population.policy,
  ).producers.map(producerRow);
}

/** What happened in a period up to the day: see the definitions in docs/programme.md. */
export function countFlow(
  population: Population,
  measure: FlowMeasure,
  {
    period,
    where = {},
    unit = 'products',
  }: { readonly period: Period; readonly where?: Where; readonly unit?: 'products' | 'producers' },
): Count {
  const until = population.asOf < period.until ? population.asOf : period.until;
  // By round, a decision of the year's last round may still be to come: the round's year decides.
  const last = population.policy.basis === 'round' ? yearEnd(until, period.until) : until;
  const numerator: Counted[] = [];
  const undetermined: Counted[] = [];
  const all = population.products.filter((product) => where.group === undefined || groupOf(product) === where.group);
  for (const product of all) {
    let open: HistoryEvent | undefined;
    let found: HistoryEvent | undefined;
    for (const event of candidates(population, product, measure, where)) {
      const counted = countedOn(event, population.policy);
      if (counted.when === 'open') {
        if (mayBelong(event, counted.notBefore, period.from, last)) open ??= event;
      } else if (counted.day >= period.from && counted.day <= last) found ??= event;
    }
    if (found !== undefined) numerator.push({ product, event: found });
    else if (open !== undefined) undetermined.push({ product, event: open });
  }
  return {
    numerator: rows(numerator, population, unit),
    denominator: rows(
      all.map((product) => ({ product })),
      population,
      unit,
    ),
    undetermined: rows(undetermined, population, unit),
  };
}

/** A round is decided in its year or the next, as far as any source of this project shows; an event without a round can be of any year. */
function mayBelong(event: HistoryEvent, notBefore: CivilDate | undefined, from: CivilDate, last: CivilDate): boolean {
  const round = roundYear(event);
  return (notBefore === undefined || notBefore <= last) && (round === undefined || round + 1 >= Number(from.slice(0, 4)));
}

function yearEnd(until: CivilDate, periodUntil: CivilDate): CivilDate {
  const end = `${until.slice(0, 4)}-12-31`;
  return end < periodUntil ? end : periodUntil;
}

/** The events that make a product count, whenever they were. A recognition whose decision was annulled by the day counts for nothing. */
function candidates(
  population: Population,
  product: ProductHistory,
  measure: FlowMeasure,
  where: Where,
): readonly HistoryEvent[] {
  const wanted = population.recognitions(product).filter(({ event, is }) => {
    if (where.stars !== undefined && (event.stars === undefined || !where.stars.includes(event.stars))) return false;
    if (measure === 'newly-recognised') return is === 'new';
    if (measure === 'upgraded') return is === 'upgraded';
    return measure === 're-recognised' ? is === 're-recognised' : true;
  });
  const events = wanted.map(({ event }) => event);
  if (measure === 'developed' && population.policy.assessed === 'included' && where.stars === undefined)
    events.push(...orderEvents(product.events).filter(({ kind }) => kind === 'assessed'));
  if (events.length === 0 || !product.events.some(({ kind }) => kind === 'annulled')) return events;
  const { state, grant } = population.standing(product);
  return state === 'annulled' && grant !== undefined ? events.filter((event) => event.record.id !== grant.record.id) : events;
}

/** What is in force on the day. */
export function countInForce(
  population: Population,
  { where = {}, unit = 'products' }: { readonly where?: Where; readonly unit?: 'products' | 'producers' } = {},
): Count {
  const all = population.products.filter((product) => where.group === undefined || groupOf(product) === where.group);
  const rightStars = (product: ProductHistory): boolean => {
    const { stars } = population.standing(product);
    return where.stars === undefined || (stars !== undefined && where.stars.includes(stars));
  };
  const inForce = new Set(population.inForce);
  const numerator = all.filter((product) => inForce.has(product) && rightStars(product));
  const undetermined = all.filter((product) => {
    const { state, reason } = population.standing(product);
    return state === 'unknown' && reason !== 'assessed-only';
  });
  const counted = (products: readonly ProductHistory[]) =>
    rows(
      products.map((product) => {
        const { grant } = population.standing(product);
        return grant === undefined ? { product } : { product, event: grant };
      }),
      population,
      unit,
    );
  return {
    numerator: counted(numerator),
    denominator: rows(
      all.map((product) => ({ product })),
      population,
      unit,
    ),
    undetermined: counted(undetermined),
  };
}

/** The share of producers (or, for modern channels, of products) in force on the day that are of a kind. */
export function countComposition(population: Population, measure: CompositionMeasure, unit: 'products' | 'producers'): Count {
  const { policy } = population;
  if (measure === 'modern-channels') return countChannels(population, unit);
  const { producers } = population;
  const forms: readonly string[] = policy.cooperativeGroups === 'yes' ? ['cooperative', 'cooperative-group'] : ['cooperative'];
  const isIn = ({ legalForm, size }: CountedProducer): boolean => {
    if (measure === 'cooperatives') return forms.includes(legalForm);
    if (legalForm !== 'enterprise' || size === 'large') return false;
    return size !== undefined || policy.unknownSize === 'sme';
  };
  const unknown = ({ legalForm, size }: CountedProducer): boolean =>
    measure === 'cooperatives'
      ? legalForm === 'other'
      : legalForm === 'other' || (legalForm === 'enterprise' && size === undefined);
  return {
    numerator: producers.filter(isIn).map(producerRow),
    denominator: producers.map(producerRow),
    undetermined: producers.filter(unknown).map(producerRow),
  };
}

function countChannels(population: Population, unit: 'products' | 'producers'): Count {
  const leftOut = population.policy.unknownChannels === 'left-out';
  const sort = <T>(
    all: readonly T[],
    answers: (one: T) => readonly (readonly string[] | undefined)[],
    row: (one: T) => CountedRow,
  ): Count => {
    const sold = all.filter((one) => answers(one).some((channels) => channels !== undefined && channels.length > 0));
    const silent = all.filter((one) => answers(one).every((channels) => channels === undefined));
    const kept = leftOut ? all.filter((one) => answers(one).some((channels) => channels !== undefined)) : all;
    return { numerator: sold.map(row), denominator: kept.map(row), undetermined: silent.map(row) };
  };
  return unit === 'products'
    ? sort(
        population.inForce,
        (product) => [channelsOf(product)],
        (product) => productRow(product),
      )
    : sort(population.producers, ({ products }) => products.map(channelsOf), producerRow);
}
