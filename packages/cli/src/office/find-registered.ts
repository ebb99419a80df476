import type { Product } from '@ocop/core';
import { CliError } from '../cli-error.ts';
import { recordNames } from '../recognition-payload.ts';
import { isNamed, type RegisterEntry } from './register.ts';

/** The registered recognition of each product: a name in common and the same decision. Throws `CliError` for one that was never signed here. */
export function findRegistered(
  products: readonly Product[],
  register: readonly RegisterEntry[],
): { readonly entry: RegisterEntry; readonly product: Product }[] {
  return products.map((product) => {
    const { number, date } = product.recognition.decision;
    const names = recordNames(product);
    const entry = register.findLast((registered) => {
      const { decision } = registered.product.recognition;
      return isNamed(registered, names) && decision.number === number && decision.date === date;
    });
    if (entry !== undefined) return { entry, product };
    throw new CliError({
      vi: `Chưa từng ký công nhận của “${product.name.vi}” theo quyết định ${number ?? '–'} ngày ${date ?? '–'}.`,
      en: `The recognition of “${product.name.vi}” by decision ${number ?? '–'} of ${date ?? '–'} was never signed here.`,
    });
  });
}
