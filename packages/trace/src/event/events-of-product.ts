import { CANONICAL_STEM } from '../digital-link/canonical-digital-link.ts';
import type { EpcisEvent } from './event-schema.ts';
import { itemsOf } from './items-of.ts';

/** A product's key in a registry. */
export interface ProductRef {
  readonly kind: 'gtin' | 'productCode';
  readonly recId: string;
}

function belongsTo({ kind, recId }: ProductRef): (id: string) => boolean {
  if (kind === 'gtin') {
    const start = `${CANONICAL_STEM}/01/${recId}`;
    return (id) => id === start || id.startsWith(`${start}/`);
  }
  return (id) => /^https:\/\/[^/]+\/ocop\/([^/]+)/.exec(id)?.[1] === recId;
}

/**
 * The events of a product: those that name it, what it was made of, the crates it was packed into and what happened to them.
 * Goods of others that were made of it, or that lay in the same crate, are not followed. In order of time.
 */
export function eventsOfProduct(events: readonly EpcisEvent[], product: ProductRef): EpcisEvent[] {
  const own = belongsTo(product);
  const known = new Set<string>();
  const knows = (ids: readonly { readonly epcClass: string }[]): boolean =>
    ids.some(({ epcClass }) => own(epcClass) || known.has(epcClass));
  const found = new Set<EpcisEvent>();
  for (let before = -1; before < known.size + found.size;) {
    before = known.size + found.size;
    for (const event of events) {
      const { inputs, outputs, parent } = itemsOf(event);
      const isOwn =
        event.type === 'TransformationEvent'
          ? knows(outputs) || inputs.some(({ epcClass }) => own(epcClass))
          : knows([...inputs, ...outputs]);
      if (!isOwn && (parent === undefined || !(own(parent) || known.has(parent)))) continue;
      found.add(event);
      if (parent !== undefined) known.add(parent);
      if (event.type === 'TransformationEvent' && knows(outputs)) for (const { epcClass } of inputs) known.add(epcClass);
    }
  }
  return events.filter((event) => found.has(event)).sort((a, b) => Date.parse(a.eventTime) - Date.parse(b.eventTime));
}
