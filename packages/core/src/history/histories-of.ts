import { foldText } from '../import/fold-text.ts';
import { tryParseDate } from '../import/parse-date.ts';
import type { Product } from '../product/product.ts';
import type { EvidenceLevel, RecognitionEvent } from '../recognition/recognition.ts';
import type { EventRow } from './event-row.ts';
import type { EventRecord, HistoryEvent, HistoryEventKind, ProductHistory } from './product-history.ts';

export interface Histories {
  readonly histories: readonly ProductHistory[];
  /** Event rows whose product no identifier settles: a person has to say which one is meant. */
  readonly unattached: readonly EventRow[];
}

/** Rows that are one product: which row each row follows back to. */
class Chains {
  readonly #parent = new Map<Product, Product>();

  rootOf(product: Product): Product {
    let root = product;
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root)) root = next;
    return root;
  }

  join(earlier: Product, later: Product): void {
    const [first, second] = [this.rootOf(earlier), this.rootOf(later)];
    if (first !== second) this.#parent.set(second, first);
  }
}

/** Row ids are unique in a list, not between lists. */
class RowIds {
  readonly #inList = new Map<string, Product>();
  readonly #anywhere = new Map<string, Product[]>();

  constructor(products: readonly Product[]) {
    for (const product of products) {
      this.#inList.set(`${product.origin?.file ?? ''}\u0000${product.id}`, product);
      const same = this.#anywhere.get(product.id);
      if (same === undefined) this.#anywhere.set(product.id, [product]);
      else same.push(product);
    }
  }

  /** The only row of this id in any list. */
  unique(id: string): Product | undefined {
    const [product, ...others] = this.#anywhere.get(id) ?? [];
    return others.length === 0 ? product : undefined;
  }

  /** The row that another of the same list means, else the only one anywhere. */
  inListOf({ origin }: Product, id: string): Product | undefined {
    return this.#inList.get(`${origin?.file ?? ''}\u0000${id}`) ?? this.unique(id);
  }

  /** The id, told apart by its list where it comes again. */
  keyOf({ id, origin }: Product): string {
    return this.unique(id) === undefined ? `${origin?.file ?? ''}#${origin?.row ?? 0}:${id}` : id;
  }
}

const sameProducer = (a: Product, b: Product): boolean =>
  a.producer !== undefined && b.producer !== undefined && foldText(a.producer.name) === foldText(b.producer.name);

/** `replaces`, the same product code, or the same GTIN of the same producer: nothing else makes two rows one product. */
function chainsOf(products: readonly Product[], rowIds: RowIds): Chains {
  const chains = new Chains();
  const byCode = new Map<string, Product>();
  const byGtin = new Map<string, Product>();
  for (const product of products) {
    for (const id of product.replaces) {
      const earlier = rowIds.inListOf(product, id);
      if (earlier !== undefined && earlier !== product) chains.join(earlier, product);
    }
    const { productCode } = product;
    if (productCode !== undefined) {
      const earlier = byCode.get(productCode);
      if (earlier === undefined) byCode.set(productCode, product);
      else chains.join(earlier, product);
    }
    for (const gtin of product.gtins) {
      const earlier = byGtin.get(gtin);
      if (earlier === undefined) byGtin.set(gtin, product);
      else if (sameProducer(earlier, product)) chains.join(earlier, product);
    }
  }
  return chains;
}

function recordOf(product: Product): EventRecord {
  const { file, row } = product.origin ?? {};
  return {
    ...(file === undefined ? {} : { file }),
    ...(row === undefined ? {} : { row }),
    id: product.id,
    source: product.sources.join(' ; '),
  };
}

/** "2019 (reported 25/02/2020)": what was reported on a day had been decided by then. */
const REPORTED = /(?:reported|đưa tin|theo tin)(?: ngày)? (\d{1,2}\/\d{1,2}\/\d{4})/iu;

/** What is known of a day that is not: the month or year of the decision, else the year of its round ("2021 đợt II" → not before 2021-01-01). */
function boundsOf({ round = '', decision, decidedWithin }: Product['recognition']): Pick<HistoryEvent, 'notBefore' | 'notAfter'> {
  if (decision.date !== undefined) return {};
  if (decidedWithin !== undefined) return { notBefore: decidedWithin.from, notAfter: decidedWithin.until };
  const year = /\b20\d{2}\b/.exec(round)?.[0];
  const reported = tryParseDate(REPORTED.exec(round)?.[1] ?? '');
  return {
    ...(year === undefined ? {} : { notBefore: `${year}-01-01` }),
    ...(reported === undefined ? {} : { notAfter: reported }),
  };
}

function grantKind({ recognition }: Product, earlier: readonly Product[]): HistoryEventKind {
  if (recognition.claim === 'assessed') return 'assessed';
  if (recognition.act !== undefined) return recognition.act;
  const before = earlier.findLast((product) => product.recognition.claim === 'recognised')?.recognition.stars;
  if (earlier.length === 0) return 'recognised';
  return before !== undefined && recognition.stars !== undefined && recognition.stars > before ? 'upgraded' : 're-recognised';
}

function grantOf(product: Product, earlier: readonly Product[]): HistoryEvent {
  const { stars, score, round, decision, validFrom, validUntil } = product.recognition;
  return {
    kind: grantKind(product, earlier),
    ...(decision.date === undefined ? {} : { on: decision.date }),
    ...boundsOf(product.recognition),
    ...(round === undefined ? {} : { round }),
    ...(stars === undefined ? {} : { stars }),
    ...(score === undefined ? {} : { score }),
    decision,
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validUntil === undefined ? {} : { validUntil }),
    evidence: product.evidence ?? 'unstated',
    record: recordOf(product),
  };
}

function laterEvent(
  product: Product,
  { kind, on, within, basis, decisionNumber, until, ground, reason }: RecognitionEvent,
): HistoryEvent {
  const reported: EvidenceLevel = product.evidence === 'notice' ? 'notice' : product.evidence === 'news' ? 'news' : 'unstated';
  return {
    kind,
    ...(on === undefined ? {} : { on }),
    ...(within === undefined ? {} : { notBefore: within.from, notAfter: within.until }),
    ...(decisionNumber === undefined ? {} : { decision: { number: decisionNumber } }),
    ...(until === undefined ? {} : { until }),
    ...(ground === undefined ? {} : { ground }),
    ...(reason === undefined ? {} : { reason }),
    concerns: product.id,
    evidence: basis === 'decided' ? 'decision' : reported,
    record: recordOf(product),
  };
}

/** The first day in force, for sorting; unknown ones last. */
const firstDay = ({ recognition }: Product): string => recognition.validFrom ?? recognition.decision.date ?? '9999';

/** A chain's rows, earliest first: by the day of the decision, rows that replace after those they replace, else as listed. */
function inTime(rows: readonly Product[]): Product[] {
  const ordered: Product[] = [];
  const placed = new Set<Product>();
  const place = (product: Product): void => {
    if (placed.has(product)) return;
    placed.add(product);
    for (const row of rows) if (product.replaces.includes(row.id)) place(row);
    ordered.push(product);
  };
  for (const product of rows.toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0)))
    place(product);
  return ordered;
}

function historyOf(rows: readonly Product[], extra: readonly HistoryEvent[], rowIds: RowIds): ProductHistory {
  const records = inTime(rows);
  const replaced = new Set(records.flatMap((product) => product.replaces));
  const events = records.flatMap((product, index) => [
    grantOf(product, records.slice(0, index)),
    ...product.recognition.events
      // The recognition that replaced it stands in the same history and says so itself.
      .filter(({ kind }) => kind !== 'replaced' || !replaced.has(product.id))
      .map((event) => laterEvent(product, event)),
  ]);
  const [first, last] = [records[0], records.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('A history has at least one row');
  const latest = <T>(read: (product: Product) => T | undefined): T | undefined =>
    records.map(read).findLast((value) => value !== undefined);
  const [producer, productSet, productCode] = [
    latest((product) => product.producer),
    latest((product) => product.productSet),
    latest((product) => product.productCode),
  ];
  return {
    key: rowIds.keyOf(first),
    name: last.name,
    ...(producer === undefined ? {} : { producer }),
    ...(productSet === undefined ? {} : { productSet }),
    ...(productCode === undefined ? {} : { productCode }),
    gtins: [...new Set(records.flatMap(({ gtins }) => gtins))],
    demonstration: records.some(({ demonstration }) => demonstration),
    events: [...events, ...extra],
    records,
  };
}

/**
 * One history for each product of a list. Rows become one product only where an identifier says so: `replaces`, the same product code, or the same GTIN of
 * the same producer. An event row joins a product by row id, product code or GTIN, where exactly one product answers; every other one is returned as
 * `unattached`. A name alone never joins anything. Never throws for what `productSchema` accepts.
 */
export function historiesOf(products: readonly Product[], events: readonly EventRow[] = []): Histories {
  const rowIds = new RowIds(products);
  const chains = chainsOf(products, rowIds);
  const rows = new Map<Product, Product[]>();
  const byCode = new Map<string, Product>();
  const byGtin = new Map<string, Set<Product>>();
  for (const product of products) {
    const root = chains.rootOf(product);
    const chain = rows.get(root);
    if (chain === undefined) rows.set(root, [product]);
    else chain.push(product);
    if (product.productCode !== undefined) byCode.set(product.productCode, root);
    for (const gtin of product.gtins) byGtin.set(gtin, (byGtin.get(gtin) ?? new Set()).add(root));
  }
  const extra = new Map<Product, HistoryEvent[]>();
  const unattached: EventRow[] = [];
  for (const row of events) {
    const { id, productCode, gtin } = row.target;
    const named = id === undefined ? undefined : rowIds.unique(id);
    const holders = gtin === undefined ? undefined : byGtin.get(gtin);
    const root =
      (named && chains.rootOf(named)) ??
      (productCode === undefined ? undefined : byCode.get(productCode)) ??
      (holders?.size === 1 ? [...holders][0] : undefined);
    if (root === undefined) unattached.push(row);
    else extra.set(root, [...(extra.get(root) ?? []), named === undefined ? row.event : { concerns: named.id, ...row.event }]);
  }
  return { histories: [...rows].map(([root, chain]) => historyOf(chain, extra.get(root) ?? [], rowIds)), unattached };
}
