import type { ProductHistory } from '../history/product-history.ts';
import { foldText } from '../import/fold-text.ts';
import { type CountPolicyOptions, countPolicy } from '../programme/policy.ts';
import { Population } from '../programme/population.ts';
import { producerKey, producerOn } from '../programme/producers.ts';
import { isInForce } from '../programme/standing.ts';
import { type CivilDate, parseCivilDate } from '../time/civil-date.ts';

/** How the two lists tell of one product differently. */
export const LIST_DIFFERENCES = [
  'only-in-a',
  'only-in-b',
  'repeated-in-a',
  'repeated-in-b',
  'state-differs',
  'stars-differ',
  'decision-date-differs',
  'place-differs',
] as const;

export interface ListDifference {
  readonly kind: (typeof LIST_DIFFERENCES)[number];
  /** Keys of the histories in their lists. */
  readonly a?: string;
  readonly b?: string;
  readonly name: string;
  readonly valueA?: string;
  readonly valueB?: string;
  /** What the difference adds to the total of B over that of A: 1, −1, or 0 where it moves no total. */
  readonly adds: -1 | 0 | 1;
}

export interface ListReconciliation {
  readonly asOf: CivilDate;
  /** Products in force in each list on the day. */
  readonly totalA: number;
  readonly totalB: number;
  /** `totalB − totalA`, always the sum of `adds`: between two lists nothing stays unexplained. */
  readonly difference: number;
  readonly differences: readonly ListDifference[];
  /** Products of one list alone that have the name of one of the other list alone: perhaps the same, for a person to say. Nothing was merged. */
  readonly perhapsSame: readonly { readonly a: string; readonly b: string; readonly name: string }[];
}

type Matched = Map<string, ProductHistory[]>;

/**
 * Two lists of products on one day: which products, states and dates make their totals differ. Products match by OCOP product code, else by GTIN, else by name
 * and producer together, without case and marks. The order of the lists does not matter. Throws `ERR_CIVIL_DATE` for a day that does not exist.
 */
export function reconcileLists(
  a: readonly ProductHistory[],
  b: readonly ProductHistory[],
  options: { readonly asOf: CivilDate; readonly policy?: CountPolicyOptions },
): ListReconciliation {
  const asOf = parseCivilDate(options.asOf);
  const policy = countPolicy(options.policy ?? {});
  const [listA, listB] = [new Population(a, asOf, policy), new Population(b, asOf, policy)];
  const keys = matchKeys([...listA.products, ...listB.products], asOf);
  const [byA, byB] = [group(listA.products, keys), group(listB.products, keys)];
  const differences: ListDifference[] = [];
  const alone: { a: ProductHistory[]; b: ProductHistory[] } = { a: [], b: [] };

  for (const key of [...new Set([...byA.keys(), ...byB.keys()])].sort()) {
    const [firstA, ...moreA] = byA.get(key) ?? [];
    const [firstB, ...moreB] = byB.get(key) ?? [];
    for (const product of moreA)
      differences.push({ kind: 'repeated-in-a', a: product.key, name: product.name.vi, adds: minus(counts(listA, product)) });
    for (const product of moreB)
      differences.push({ kind: 'repeated-in-b', b: product.key, name: product.name.vi, adds: counts(listB, product) });
    if (firstA !== undefined && firstB !== undefined) {
      differences.push(...compare(listA, firstA, listB, firstB));
    } else if (firstA !== undefined) {
      alone.a.push(firstA);
      differences.push({ kind: 'only-in-a', a: firstA.key, name: firstA.name.vi, adds: minus(counts(listA, firstA)) });
    } else if (firstB !== undefined) {
      alone.b.push(firstB);
      differences.push({ kind: 'only-in-b', b: firstB.key, name: firstB.name.vi, adds: counts(listB, firstB) });
    }
  }
  const [totalA, totalB] = [listA.inForce.length, listB.inForce.length];
  return { asOf, totalA, totalB, difference: totalB - totalA, differences, perhapsSame: namesakes(alone.a, alone.b) };
}

const counts = (list: Population, product: ProductHistory): 0 | 1 => (isInForce(list.standing(product)) ? 1 : 0);

const minus = (count: 0 | 1): -1 | 0 => (count === 1 ? -1 : 0);

/** One identifier a product: the strongest it has. A GTIN counts only where no product code of the same product is known. */
function matchKeys(products: readonly ProductHistory[], asOf: CivilDate): ReadonlyMap<ProductHistory, string> {
  const codeOfGtin = new Map<string, string>();
  for (const { productCode, gtins } of products)
    if (productCode !== undefined) for (const gtin of gtins) codeOfGtin.set(gtin, productCode);
  return new Map(
    products.map((product) => {
      const { productCode, gtins } = product;
      const [gtin] = gtins.toSorted();
      const code = productCode ?? gtins.map((each) => codeOfGtin.get(each)).find((each) => each !== undefined);
      if (code !== undefined) return [product, `code ${code}`];
      if (gtin !== undefined) return [product, `gtin ${gtin}`];
      const producer = producerOn(product, asOf);
      const maker = producer === undefined ? '' : producerKey(producer.name, { producerKey: 'folded-name' });
      return [product, `name ${foldText(product.name.vi)} / ${maker}`];
    }),
  );
}

function group(products: readonly ProductHistory[], keys: ReadonlyMap<ProductHistory, string>): Matched {
  const groups: Matched = new Map();
  for (const product of products) {
    const key = keys.get(product) ?? product.key;
    groups.set(key, [...(groups.get(key) ?? []), product]);
  }
  return groups;
}

function compare(listA: Population, a: ProductHistory, listB: Population, b: ProductHistory): ListDifference[] {
  const [standingA, standingB] = [listA.standing(a), listB.standing(b)];
  const base = { a: a.key, b: b.key, name: b.name.vi };
  const found: ListDifference[] = [];
  if (standingA.state !== standingB.state) {
    const adds = ((isInForce(standingB) ? 1 : 0) - (isInForce(standingA) ? 1 : 0)) as -1 | 0 | 1;
    found.push({ ...base, kind: 'state-differs', valueA: standingA.state, valueB: standingB.state, adds });
  }
  const tell = (kind: ListDifference['kind'], valueA: string | undefined, valueB: string | undefined): void => {
    if (valueA === valueB) return;
    found.push({
      ...base,
      kind,
      ...(valueA === undefined ? {} : { valueA }),
      ...(valueB === undefined ? {} : { valueB }),
      adds: 0,
    });
  };
  tell('stars-differ', standingA.stars?.toString(), standingB.stars?.toString());
  tell('decision-date-differs', standingA.grant?.decision?.date, standingB.grant?.decision?.date);
  tell('place-differs', placeOf(a, listA.asOf), placeOf(b, listB.asOf));
  return found;
}

/** The province as printed: lists of a merged province still say the old one. */
function placeOf(product: ProductHistory, at: CivilDate): string | undefined {
  const province = producerOn(product, at)?.place.province;
  return province === undefined ? undefined : foldText(province);
}

function namesakes(a: readonly ProductHistory[], b: readonly ProductHistory[]): { a: string; b: string; name: string }[] {
  const byName = new Map<string, ProductHistory[]>();
  for (const product of a) {
    const name = foldText(product.name.vi);
    byName.set(name, [...(byName.get(name) ?? []), product]);
  }
  return b.flatMap((product) =>
    (byName.get(foldText(product.name.vi)) ?? []).map((other) => ({ a: other.key, b: product.key, name: product.name.vi })),
  );
}
