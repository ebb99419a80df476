import type { Product } from '@ocop/core';
import { CliError } from '../cli-error.ts';
import { recordKey } from '../recognition-payload.ts';
import type { RegisterEntry } from './register.ts';

/** The registered recognition of each product: the same key and the same decision. Throws `CliError` for one that was never signed here. */
export function findRegistered(
  products: readonly Product[],
  register: readonly RegisterEntry[],
): { readonly entry: RegisterEntry; readonly product: Product }[] {
  return products.map((product) => {
    const { number, date } = product.recognition.decision;
    const recId = recordKey(product)?.recId;
    const entry = register.findLast(
      ({ recId: own, product: { recognition } }) =>
        own === recId && recognition.decision.number === number && recognition.decision.date === date,
    );
    if (entry !== undefined) return { entry, product };
    throw new CliError({
      vi: `Chưa từng ký công nhận của “${product.name.vi}” theo quyết định ${number ?? '–'} ngày ${date ?? '–'}.`,
      en: `The recognition of “${product.name.vi}” by decision ${number ?? '–'} of ${date ?? '–'} was never signed here.`,
    });
  });
}
