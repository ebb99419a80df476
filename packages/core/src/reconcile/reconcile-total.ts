import type { ProductHistory } from '../history/product-history.ts';
import { isGrant } from '../history/order-events.ts';
import { type CountPolicy, type CountPolicyOptions, countPolicy } from '../programme/policy.ts';
import { Population } from '../programme/population.ts';
import { isInForce } from '../programme/standing.ts';
import { type CivilDate, parseCivilDate } from '../time/civil-date.ts';

/**
 * What a published total may have counted. `in-force`: products in force on the day. `with-undetermined`: those and the ones whose state no source settles.
 * `ever-recognised`: all that were recognised by the day, lapses not taken off, revoked and annulled ones taken off. `recognitions`: every recognition by
 * the day, so that an upgrade counts a second time.
 */
export const TOTAL_READINGS = ['in-force', 'with-undetermined', 'ever-recognised', 'recognitions'] as const;
export type TotalReading = (typeof TOTAL_READINGS)[number];

/** One way to count, with the rows by which it differs from the count under the policy as given. */
export interface TotalVariant {
  readonly reading: TotalReading;
  readonly basis: CountPolicy['basis'];
  readonly lastDay: CountPolicy['status']['lastDay'];
  readonly count: number;
  /** Stated − counted: 0 when this way of counting gives the published total. */
  readonly difference: number;
  /** Keys of products that this way counts and the given policy does not, and the other way round. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface TotalReconciliation {
  readonly stated: number;
  readonly asOf: CivilDate;
  /** The count of products in force under the policy as given. */
  readonly counted: number;
  readonly difference: number;
  /** Every way of counting, the nearest to the published total first. */
  readonly variants: readonly TotalVariant[];
  /** Ways that give exactly the published total. Two agreeing numbers are no proof that they were counted alike. */
  readonly exact: readonly TotalVariant[];
  /** What no way of counting reaches: the published total over the nearest count, positive when rows are missing from the list. */
  readonly unexplained: number;
}

/**
 * Why a published total and a list disagree on a day: tries every named way of counting and tells which rows each adds or takes off. What is left over is
 * said to be left over. Throws `ERR_CIVIL_DATE` for a day that does not exist.
 */
export function reconcileTotal(
  stated: number,
  records: readonly ProductHistory[],
  options: { readonly asOf: CivilDate; readonly policy?: CountPolicyOptions },
): TotalReconciliation {
  const asOf = parseCivilDate(options.asOf);
  const policy = countPolicy(options.policy ?? {});
  const base = countAs(new Population(records, asOf, policy), 'in-force');
  const inBase = new Set(base);
  const variants: TotalVariant[] = [];
  for (const basis of ['decision-date', 'round'] as const) {
    for (const lastDay of ['anniversary', 'day-before'] as const) {
      const population = new Population(records, asOf, { ...policy, basis, status: { ...policy.status, lastDay } });
      for (const reading of TOTAL_READINGS) {
        const counted = countAs(population, reading);
        const keys = new Set(counted);
        variants.push({
          reading,
          basis,
          lastDay,
          count: counted.length,
          difference: stated - counted.length,
          added: [...keys].filter((key) => !inBase.has(key)),
          removed: base.filter((key) => !keys.has(key)),
        });
      }
    }
  }
  const simplest = (variant: TotalVariant): number =>
    TOTAL_READINGS.indexOf(variant.reading) +
    (variant.basis === policy.basis ? 0 : 1) +
    (variant.lastDay === policy.status.lastDay ? 0 : 1);
  variants.sort((x, y) => Math.abs(x.difference) - Math.abs(y.difference) || simplest(x) - simplest(y));
  return {
    stated,
    asOf,
    counted: base.length,
    difference: stated - base.length,
    variants,
    exact: variants.filter(({ difference }) => difference === 0),
    unexplained: variants[0]?.difference ?? stated,
  };
}

/** Keys of the products that a reading counts; under `recognitions` a product stands as often as it was recognised. */
function countAs(population: Population, reading: TotalReading): string[] {
  return population.products.flatMap((product) => {
    const standing = population.standing(product);
    if (reading === 'in-force' || isInForce(standing)) {
      if (!isInForce(standing)) return [];
      if (reading !== 'recognitions') return [product.key];
    }
    if (reading === 'with-undetermined')
      return standing.state === 'unknown' && standing.reason !== 'assessed-only' ? [product.key] : [];
    const given = population.recognitions(product).filter(({ event }) => {
      // A recognition without a day cannot have come before the bound that its round sets.
      const day = event.decision?.date ?? event.on ?? event.notBefore;
      if (day === undefined || day <= population.asOf) return true;
      return population.policy.basis === 'round' && standing.grant?.record === event.record;
    });
    if (given.length === 0 || !product.events.some(isGrant)) return [];
    if (reading === 'recognitions') return given.map(() => product.key);
    return ['revoked', 'annulled', 'not-yet-valid'].includes(standing.state) ? [] : [product.key];
  });
}
