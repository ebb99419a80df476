import type { ObjectEvent } from './event-schema.ts';
import { type Goods, goodsMembers, sortGoods } from './goods.ts';
import { type Handover, handoverMembers, stepMembers } from './step.ts';

/** Goods arrive: one step back. Throws `EventError`. */
export function receive(input: Handover & { readonly goods: readonly Goods[] }): ObjectEvent {
  return {
    type: 'ObjectEvent',
    action: 'OBSERVE',
    bizStep: 'receiving',
    disposition: 'in_progress',
    ...stepMembers(input),
    ...goodsMembers(sortGoods(input.goods, 'goods'), 'epcList', 'quantityList'),
    ...handoverMembers(input),
  };
}
