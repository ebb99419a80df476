import { EventError } from './event-error.ts';
import { itemId } from './event-ids.ts';
import type { AggregationEvent } from './event-schema.ts';
import { type Goods, goodsMembers, sortGoods } from './goods.ts';
import { type Step, stepMembers } from './step.ts';

/** Goods put into a crate, carton or pallet that has a number of its own: an SSCC (00), or a serial number. Throws `EventError`. */
export function pack(input: Step & { readonly into: string; readonly goods: readonly Goods[] }): AggregationEvent {
  const parent = itemId(input.into);
  if (parent.level !== 'instance') throw new EventError('ERR_EVENT_ITEM', input.into);
  return {
    type: 'AggregationEvent',
    action: 'ADD',
    bizStep: 'packing',
    disposition: 'in_progress',
    ...stepMembers(input),
    parentID: parent.id,
    ...goodsMembers(sortGoods(input.goods, 'goods'), 'childEPCs', 'childQuantityList'),
  };
}
