import type { HistoryStatus } from '../history/fold-history.ts';
import type { ProductHistory } from '../history/product-history.ts';
import { findProductSet, type ProductGroup } from '../product/product-set.ts';
import { addDays, addMonths, type CivilDate } from '../time/civil-date.ts';
import { type CountedProducer, countProducers } from './producers.ts';
import { type ClassedRecognition, classRecognitions } from './recognitions.ts';
import type { CountPolicy } from './policy.ts';
import { isInForce, standingOn } from './standing.ts';

/** The products that are counted, with what every number needs worked out once: 200,000 products are folded once a day and policy, not once a number. */
export class Population {
  readonly products: readonly ProductHistory[];
  readonly asOf: CivilDate;
  readonly policy: CountPolicy;
  readonly #standings = new Map<ProductHistory, HistoryStatus>();
  readonly #recognitions = new Map<ProductHistory, readonly ClassedRecognition[]>();
  #inForce: readonly ProductHistory[] | undefined;
  #producers: readonly CountedProducer[] | undefined;

  constructor(records: readonly ProductHistory[], asOf: CivilDate, policy: CountPolicy) {
    this.products = records
      .filter(({ demonstration }) => !demonstration || policy.demonstration === 'yes')
      .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    this.asOf = asOf;
    this.policy = policy;
  }

  /** The state on the day. */
  standing(product: ProductHistory): HistoryStatus {
    const known = this.#standings.get(product);
    if (known !== undefined) return known;
    const standing = standingOn(product, this.asOf, this.policy);
    this.#standings.set(product, standing);
    return standing;
  }

  recognitions(product: ProductHistory): readonly ClassedRecognition[] {
    const known = this.#recognitions.get(product);
    if (known !== undefined) return known;
    const recognitions = classRecognitions(product, this.policy);
    this.#recognitions.set(product, recognitions);
    return recognitions;
  }

  /** Products in force on the day. */
  get inForce(): readonly ProductHistory[] {
    return (this.#inForce ??= this.products.filter((product) => isInForce(this.standing(product))));
  }

  /** Distinct producers of the products in force on the day. */
  get producers(): readonly CountedProducer[] {
    return (this.#producers ??= countProducers(this.inForce, this.asOf, this.policy).producers);
  }
}

export function groupOf({ productSet }: ProductHistory): ProductGroup | undefined {
  return productSet === undefined ? undefined : findProductSet(productSet)?.group;
}

/** The modern channels of a product as its latest answering row has them: undefined where no row says anything. */
export function channelsOf({ records }: ProductHistory): readonly string[] | undefined {
  return records.map(({ channels }) => channels).findLast((channels) => channels !== undefined);
}

/** Last day of a year, a month or a day as stated: "2024" → 2024-12-31. */
export function lastDayOf(stated: string): CivilDate {
  if (stated.length === 4) return `${stated}-12-31`;
  return stated.length === 7 ? addDays(addMonths(`${stated}-01`, 1), -1) : stated;
}
