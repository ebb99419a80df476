import type { ProductHistory } from '../history/product-history.ts';
import { foldText } from '../import/fold-text.ts';
import type { Plan } from './plan.ts';

const PREFIX = /^(?:tinh|thanh pho|tp\.?) /;

/** The province as the product's rows print it, without what stands in brackets. */
function printedProvince({ records, producer }: ProductHistory): string | undefined {
  const printed = records.map((row) => row.producer?.place.province).findLast((province) => province !== undefined);
  const province = printed ?? producer?.place.province;
  return province === undefined ? undefined : bare(province);
}

const bare = (province: string): string =>
  foldText(province)
    .replace(/\(.*\)/, '')
    .trim()
    .replace(PREFIX, '')
    .trim();

/** The products that a plan is about, and the others. A plan without a scope is about all of them. */
export function inScope(
  records: readonly ProductHistory[],
  { scope }: Plan,
): { readonly inside: readonly ProductHistory[]; readonly outside: readonly ProductHistory[] } {
  if (scope === undefined) return { inside: records, outside: [] };
  const wanted = new Set(scope.provinces.map(bare));
  const inside: ProductHistory[] = [];
  const outside: ProductHistory[] = [];
  for (const product of records) {
    const province = printedProvince(product);
    (province !== undefined && wanted.has(province) ? inside : outside).push(product);
  }
  return { inside, outside };
}
