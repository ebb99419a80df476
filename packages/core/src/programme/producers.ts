import { dayOf, orderEvents } from '../history/order-events.ts';
import type { ProductHistory } from '../history/product-history.ts';
import { cleanText, foldText } from '../import/fold-text.ts';
import type { Producer } from '../product/producer.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { ProgrammePolicy } from './policy.ts';

/** A producer with the products that were counted for it. */
export interface CountedProducer {
  /** What it is counted by, under `ProgrammePolicy.producerKey`. */
  readonly key: string;
  /** Every spelling that fell under the key, the most frequent first. */
  readonly names: readonly string[];
  readonly legalForm: Producer['legalForm'];
  readonly size?: Producer['size'];
  readonly products: readonly ProductHistory[];
}

/** Words that lists write out or shorten as they like. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bhop tac xa \(htx\)|\bhtx\b/g, 'hop tac xa'],
  [/\bctcp\b/g, 'cong ty co phan'],
  [/\bcty\b/g, 'cong ty'],
  [/\btrach nhiem huu han\b/g, 'tnhh'],
  [/\bmot thanh vien\b/g, 'mtv'],
  [/\bhkd\b/g, 'ho kinh doanh'],
  [/\btht\b/g, 'to hop tac'],
  [/\bdntn\b/g, 'doanh nghiep tu nhan'],
];

/** The key of a printed producer name. Never merges names that differ in a letter: that is for a person to say. */
export function producerKey(name: string, policy: Pick<ProgrammePolicy, 'producerKey'>): string {
  if (policy.producerKey === 'printed-name') return cleanText(name);
  let key = foldText(name);
  for (const [words, full] of SHORT) key = key.replace(words, full);
  return key.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The producer of a product on a day: of the latest row decided by then, renamed and changed in form as the events say. */
export function producerOn(history: ProductHistory, at: CivilDate): Producer | undefined {
  const decided = history.records.filter(({ producer, recognition }) => {
    const day = recognition.decision.date ?? recognition.validFrom;
    return producer !== undefined && (day === undefined || day <= at);
  });
  const row = decided.at(-1) ?? history.records.find(({ producer }) => producer !== undefined);
  const start = row?.producer ?? history.producer;
  if (start === undefined) return undefined;
  let producer = start;
  const from = row?.recognition.decision.date ?? '';
  for (const event of orderEvents(history.events)) {
    if (event.kind !== 'producer-renamed' && event.kind !== 'producer-form-changed') continue;
    const day = dayOf(event);
    if (day === undefined || day > at || day < from) continue;
    const { name = producer.name, legalForm = producer.legalForm } = event.producer ?? {};
    producer = { ...producer, name, legalForm };
  }
  return producer;
}

/** Distinct producers of products, in the order of their keys; and the products that name none. */
export function countProducers(
  products: readonly ProductHistory[],
  at: CivilDate,
  policy: Pick<ProgrammePolicy, 'producerKey'>,
): { readonly producers: readonly CountedProducer[]; readonly withoutProducer: readonly ProductHistory[] } {
  const found = new Map<string, { producers: Producer[]; products: ProductHistory[] }>();
  const withoutProducer: ProductHistory[] = [];
  for (const history of products) {
    const producer = producerOn(history, at);
    if (producer === undefined) {
      withoutProducer.push(history);
      continue;
    }
    const key = producerKey(producer.name, policy);
    const entry = found.get(key) ?? { producers: [], products: [] };
    entry.producers.push(producer);
    entry.products.push(history);
    found.set(key, entry);
  }
  const producers = [...found].map(([key, { producers: rows, products: made }]): CountedProducer => {
    const [size] = byFrequency(rows.flatMap((producer) => producer.size ?? []));
    return {
      key,
      names: byFrequency(rows.map(({ name }) => name)),
      legalForm: byFrequency(rows.map(({ legalForm }) => legalForm).filter((form) => form !== 'other'))[0] ?? 'other',
      ...(size === undefined ? {} : { size }),
      products: made,
    };
  });
  return { producers: producers.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)), withoutProducer };
}

function byFrequency<T extends string>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}
