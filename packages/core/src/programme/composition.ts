import { LEGAL_FORMS, type LegalForm } from '../product/legal-form.ts';
import { PRODUCT_SETS, type ProductGroup } from '../product/product-set.ts';
import { groupOf, type Population } from './population.ts';

/** What is in force on the day, parted without rest: every product in force is in one group and one star, every producer in one legal form. */
export interface Composition {
  /** Keys of producers. */
  readonly legalForms: readonly { readonly form: LegalForm; readonly producers: readonly string[] }[];
  /** Keys of products. `undefined`: the row names no product set. */
  readonly groups: readonly { readonly group: ProductGroup | undefined; readonly products: readonly string[] }[];
  readonly stars: readonly { readonly stars: number | undefined; readonly products: readonly string[] }[];
  /** Products in force that name no producer. */
  readonly withoutProducer: readonly string[];
}

export function compositionOf(population: Population): Composition {
  const { inForce, producers } = population;
  const keys = (test: (product: (typeof inForce)[number]) => boolean): string[] => inForce.filter(test).map(({ key }) => key);
  const groups: (ProductGroup | undefined)[] = [...new Set(PRODUCT_SETS.map(({ group }) => group)), undefined];
  const named = new Set(producers.flatMap(({ products }) => products));
  return {
    legalForms: LEGAL_FORMS.map((form) => ({
      form,
      producers: producers.filter(({ legalForm }) => legalForm === form).map(({ key }) => key),
    })),
    groups: groups.map((group) => ({ group, products: keys((product) => groupOf(product) === group) })),
    stars: [5, 4, 3, undefined].map((stars) => ({
      stars,
      products: keys((product) => population.standing(product).stars === stars),
    })),
    withoutProducer: keys((product) => !named.has(product)),
  };
}
