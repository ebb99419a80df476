import type { CivilDate } from '@ocop/core';
import type { LabelOrder } from '@ocop/trace/print';
import { openDesk } from './open-desk.ts';
import { signLabel } from './packing-desk.ts';
import type { PackingFlags } from './packing-options.ts';
import { readNumber } from './read-number.ts';

/** A print order of one product whose label is signed here: for the product, or for a lot of it. */
export async function signOrder(flags: PackingFlags, at: CivilDate): Promise<LabelOrder> {
  const count = readNumber(flags.count, '--count', { least: 1, most: 10_000 });
  const perMonth =
    flags.perMonth === undefined ? {} : { perMonth: readNumber(flags.perMonth, '--per-month', { least: 1, most: 1e9 }) };
  const desk = await openDesk(flags, at);
  const uri = await signLabel(desk, flags.lot === undefined ? {} : { lot: flags.lot });
  const { product, request } = desk;
  return {
    format: 'ocop-label-order/1',
    items: [{ product, uri, count, ...perMonth, ...(request.test === true ? { test: true } : {}) }],
  };
}
