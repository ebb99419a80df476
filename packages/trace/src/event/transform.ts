import type { TransformationEvent } from './event-schema.ts';
import { type Goods, goodsMembers, sortGoods } from './goods.ts';
import { type LotData, lotDataMember } from './lot-data.ts';
import { type Step, stepMembers } from './step.ts';

/** Something made of something else: inputs are used up, outputs come to be, with the days of their lot. Throws `EventError`. */
export function transform(
  input: Step & LotData & { readonly inputs: readonly Goods[]; readonly outputs: readonly Goods[] },
): TransformationEvent {
  const outputs = sortGoods(input.outputs, 'outputs');
  return {
    type: 'TransformationEvent',
    bizStep: outputs.things.length > 0 ? 'commissioning' : 'creating_class_instance',
    disposition: 'active',
    ...stepMembers(input),
    ...goodsMembers(sortGoods(input.inputs, 'inputs'), 'inputEPCList', 'inputQuantityList'),
    ...goodsMembers(outputs, 'outputEPCList', 'outputQuantityList'),
    ...lotDataMember(input),
  };
}
