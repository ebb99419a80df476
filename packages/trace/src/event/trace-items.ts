import type { EpcisEvent } from './event-schema.ts';
import { itemsOf } from './items-of.ts';
import { TRACE_ITEMS_EN } from './locales/en.ts';
import { TRACE_ITEMS_VI } from './locales/vi.ts';

export type TraceItemName = keyof typeof TRACE_ITEMS_VI;

/** What is known of a product beside its events; null or absent is unknown. */
export interface TraceFacts {
  readonly name?: string | null;
  readonly image?: string | null;
  readonly producer?: string | null;
  readonly address?: string | null;
  readonly brand?: string | null;
  readonly shelfLife?: string | null;
  readonly standards?: readonly string[];
}

export interface TraceItem {
  readonly name: TraceItemName;
  /** `none`: the rule asks for it only where there is one, and none is known. */
  readonly state: 'present' | 'missing' | 'none';
  readonly title: { readonly vi: string; readonly en: string };
}

const ORDER = ['name', 'image', 'party', 'address', 'stages', 'time', 'code', 'brand', 'shelfLife', 'standards'] as const;
const IF_ANY: ReadonlySet<TraceItemName> = new Set(['brand', 'shelfLife', 'standards']);

const has = (text: string | null | undefined): boolean => text !== undefined && text !== null && text.trim() !== '';

const isStage = (event: EpcisEvent): boolean => {
  const { inputs, outputs, parent } = itemsOf(event);
  return event.readPoint !== undefined && (parent !== undefined || inputs.length + outputs.length > 0);
};

const lotDays = (event: EpcisEvent): boolean =>
  'ilmd' in event &&
  Object.keys(event.ilmd ?? {}).some((name) => name.endsWith(':bestBeforeDate') || name.endsWith(':itemExpirationDate'));

/**
 * Which of the ten items of minimum traceability a product and its events carry. Every stage needs goods, place and time: one event
 * without a place leaves the fifth item missing. What is written is not judged: a wrong address is still an address.
 * Source: Circular 02/2024/TT-BKHCN, minimum content; the list as provincial notices give it (docs/epcis.md).
 */
export function traceItems(facts: TraceFacts, events: readonly EpcisEvent[]): TraceItem[] {
  const allItems = events.map(itemsOf).flatMap(({ inputs, outputs }) => [...inputs, ...outputs]);
  const present: Readonly<Record<TraceItemName, boolean>> = {
    name: has(facts.name),
    image: has(facts.image),
    party: has(facts.producer),
    address: has(facts.address),
    stages: events.length > 0 && events.every(isStage),
    time: events.some(
      (event) => event.type === 'TransformationEvent' || (event.type === 'ObjectEvent' && event.action === 'ADD'),
    ),
    code: allItems.length > 0,
    brand: has(facts.brand) || allItems.some(({ epcClass }) => epcClass.includes('/21/')),
    shelfLife: has(facts.shelfLife) || events.some(lotDays),
    standards: (facts.standards ?? []).some(has),
  };
  return ORDER.map((name) => ({
    name,
    state: present[name] ? 'present' : IF_ANY.has(name) ? 'none' : 'missing',
    title: { vi: TRACE_ITEMS_VI[name], en: TRACE_ITEMS_EN[name] },
  }));
}
