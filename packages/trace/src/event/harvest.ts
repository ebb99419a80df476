import type { ObjectEvent } from './event-schema.ts';
import { type Goods, goodsMembers, sortGoods } from './goods.ts';
import { type LotData, lotDataMember } from './lot-data.ts';
import { type Step, stepMembers } from './step.ts';

/**
 * The first sight of goods: picked, caught, slaughtered, or a lot begun. The last day of harvest is the day of the event unless given.
 * CBV 2.0 has no step "harvesting": things with a serial number are commissioned, amounts of a lot are `creating_class_instance`, and the
 * harvest dates in the lot data tell that it was a harvest. Throws `EventError`.
 */
export function harvest(input: Step & LotData & { readonly goods: readonly Goods[] }): ObjectEvent {
  const goods = sortGoods(input.goods, 'goods');
  return {
    type: 'ObjectEvent',
    action: 'ADD',
    bizStep: goods.things.length > 0 ? 'commissioning' : 'creating_class_instance',
    disposition: 'active',
    ...stepMembers(input),
    ...goodsMembers(goods, 'epcList', 'quantityList'),
    ...lotDataMember({ ...input, harvestedUntil: input.harvestedUntil ?? input.at.slice(0, 10) }),
  };
}
