import type { EpcisEvent } from './event-schema.ts';
import type { QuantityElement } from './goods.ts';

/** What one event says about goods: what went in or was there, what came out, and the crate around it. */
export interface EventItems {
  readonly inputs: readonly QuantityElement[];
  readonly outputs: readonly QuantityElement[];
  readonly parent?: string;
}

const things = (ids: readonly string[] | undefined): QuantityElement[] => (ids ?? []).map((epcClass) => ({ epcClass }));

export function itemsOf(event: EpcisEvent): EventItems {
  if (event.type === 'TransformationEvent') {
    return {
      inputs: [...things(event.inputEPCList), ...(event.inputQuantityList ?? [])],
      outputs: [...things(event.outputEPCList), ...(event.outputQuantityList ?? [])],
    };
  }
  if (event.type === 'AggregationEvent') {
    const inputs = [...things(event.childEPCs), ...(event.childQuantityList ?? [])];
    return { inputs, outputs: [], ...(event.parentID === undefined ? {} : { parent: event.parentID }) };
  }
  return { inputs: [], outputs: [...things(event.epcList), ...(event.quantityList ?? [])] };
}
