import {
  describeStatus,
  findProductSet,
  type IssueCode,
  ISSUE_CODES,
  LOCALES,
  type Product,
  recognitionStatus,
  validityOf,
} from '@ocop/core';
import type { ProductFacts, RegistryEntry, RegistryInput } from '@ocop/trace/registry';
import { type EpcisEvent, eventsOfProduct, type ProductRef } from '@ocop/trace/event';
import type { IssuedRecord, Issuance } from './issuance.ts';

const isIssueCode = (text: string): text is IssueCode => (ISSUE_CODES as readonly string[]).includes(text);

/** What a product lacks for a credential, in a few words. */
function gapTitles(gaps: readonly string[]): { readonly vi: string; readonly en: string } {
  const codes = gaps.filter(isIssueCode);
  const list = (language: 'vi' | 'en') => codes.map((code) => LOCALES[language].issueTitles[code]).join(', ');
  return { vi: `${list('vi')}.`, en: `${list('en')}.` };
}

/** Why a product has no credential, as a sentence in both languages. */
export function explainGaps(gaps: readonly string[]): { readonly vi: string; readonly en: string } {
  const { vi, en } = gapTitles(gaps);
  return { vi: `Chưa ký được: ${vi}`, en: `Not signed yet: ${en}` };
}

function productFacts(product: Product): ProductFacts {
  const { recognition, producer } = product;
  const { number, date, authority } = recognition.decision;
  const place =
    producer === undefined
      ? []
      : [producer.place.hamletOrStreet, producer.place.commune, producer.place.district, producer.place.province];
  const set = product.productSet === undefined ? undefined : findProductSet(product.productSet);
  const validity = validityOf(recognition);
  return {
    name: product.name.en === undefined ? { vi: product.name.vi } : { vi: product.name.vi, en: product.name.en },
    productSet: set?.name ?? null,
    stars: recognition.stars ?? null,
    score: recognition.score ?? null,
    producer: producer?.name ?? null,
    legalForm:
      producer === undefined
        ? null
        : { vi: LOCALES.vi.legalForms[producer.legalForm], en: LOCALES.en.legalForms[producer.legalForm] },
    place: place.filter((part) => part !== undefined).join(', ') || null,
    ...(producer?.place.provinceCode === undefined ? {} : { provinceCode: producer.place.provinceCode }),
    decision:
      number === undefined ? null : { number, date: date ?? null, authority: authority === undefined ? null : { vi: authority } },
    validFrom: validity?.from ?? null,
    validUntil: validity?.until ?? null,
    sources: product.sources.map((source) => {
      const url = /^https?:\/\/\S+/.exec(source)?.[0];
      return url === undefined ? { title: source } : { title: new URL(url).hostname, url };
    }),
  };
}

/** Of several recognitions under one key the newest speaks for the product today. */
function newestOfEachKey(records: readonly IssuedRecord[]): IssuedRecord[] {
  const newest = new Map<string, IssuedRecord>();
  for (const record of records) {
    const other = newest.get(record.recId);
    if (
      other === undefined ||
      (validityOf(record.product.recognition)?.from ?? '') >= (validityOf(other.product.recognition)?.from ?? '')
    )
      newest.set(record.recId, record);
  }
  return [...newest.values()];
}

/** The events of the product under each of its names, in order of time. */
function eventsOf({ gtins, productCode }: Product, events: readonly EpcisEvent[]): EpcisEvent[] {
  if (events.length === 0) return [];
  const names: ProductRef[] = gtins.map((recId) => ({ kind: 'gtin', recId }));
  if (productCode !== undefined) names.push({ kind: 'productCode', recId: productCode });
  const [first, ...rest] = names.map((name) => eventsOfProduct(events, name)).filter((found) => found.length > 0);
  if (rest.length === 0) return first ?? [];
  return [...new Set([first ?? [], ...rest].flat())].sort((a, b) => Date.parse(a.eventTime) - Date.parse(b.eventTime));
}

/** What a static registry needs to be told, from one issuance. `asOf` is the day that its pages speak of; of `events` each product gets its own. */
export function toRegistryInput(
  issuance: Issuance,
  embed: RegistryInput['embed'],
  asOf: string = issuance.asOf,
  events: readonly EpcisEvent[] = [],
): RegistryInput {
  return {
    trust: issuance.trust,
    title: issuance.demonstration
      ? { vi: 'Sổ OCOP trình diễn', en: 'Demonstration OCOP register' }
      : { vi: 'Sổ đăng ký sản phẩm OCOP', en: 'OCOP product register' },
    asOf,
    demonstration: issuance.demonstration,
    trustList: issuance.trustList,
    statusLists: issuance.statusLists.map(({ n, jws }) => ({ n, jws })),
    ...(issuance.history === undefined ? {} : { history: issuance.history }),
    embed,
    entries: newestOfEachKey(issuance.records).map((record): RegistryEntry => {
      const own = eventsOf(record.product, events);
      const status = recognitionStatus(record.product.recognition, { at: asOf });
      return {
        recId: record.recId,
        kind: record.kind,
        product: productFacts(record.product),
        status: { state: status.state, sentence: { vi: describeStatus(status, 'vi'), en: describeStatus(status, 'en') } },
        credential: record.credential === null ? { missing: gapTitles(record.gaps) } : { jws: record.credential },
        ...(record.label === null ? {} : { labelUri: record.label.uri }),
        ...(own.length === 0 ? {} : { events: own }),
      };
    }),
  };
}
