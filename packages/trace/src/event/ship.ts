import type { ObjectEvent } from './event-schema.ts';
import { type Goods, goodsMembers, sortGoods } from './goods.ts';
import { type Handover, handoverMembers, stepMembers } from './step.ts';

/** Goods leave: one step forward. Nothing is said of where they are afterwards until somebody receives them. Throws `EventError`. */
export function ship(input: Handover & { readonly goods: readonly Goods[] }): ObjectEvent {
  return {
    type: 'ObjectEvent',
    action: 'OBSERVE',
    bizStep: 'shipping',
    disposition: 'in_transit',
    ...stepMembers(input, false),
    ...goodsMembers(sortGoods(input.goods, 'goods'), 'epcList', 'quantityList'),
    ...handoverMembers(input),
  };
}
