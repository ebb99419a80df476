import type { Product } from '@ocop/core';
import { CliError } from '../cli-error.ts';
import { recordNames } from '../recognition-payload.ts';
import { namesOf, type RegisterEntry } from './register.ts';

/** The registered recognition of each product: a name in common and the same decision. Throws `CliError` for one that was never signed here. */
export function findRegistered(
  products: readonly Product[],
  register: readonly RegisterEntry[],
): { readonly entry: RegisterEntry; readonly product: Product }[] {
  // Of several entries under one key the newest stays in the map.
  const byDecision = new Map(
    register.flatMap((entry) => namesOf(entry).map((name) => [keyOf(name, entry.product), entry] as const)),
  );
  return products.map((product) => {
    const [entry] = recordNames(product)
      .flatMap((name) => byDecision.get(keyOf(name, product)) ?? [])
      .sort((a, b) => b.index - a.index);
    if (entry !== undefined) return { entry, product };
    const { number, date } = product.recognition.decision;
    throw new CliError({
      vi: `Chưa từng ký công nhận của “${product.name.vi}” theo quyết định ${number ?? '–'} ngày ${date ?? '–'}.`,
      en: `The recognition of “${product.name.vi}” by decision ${number ?? '–'} of ${date ?? '–'} was never signed here.`,
    });
  });
}

function keyOf(name: string, { recognition: { decision } }: Product): string {
  return JSON.stringify([name, decision.number, decision.date]);
}
