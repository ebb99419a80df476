import { tryParseLink } from './link-of.ts';
import { TRACE_ITEMS } from '../order/label-order.ts';
import { annexItems } from './label-items.ts';
import type { PrintCase, Rule } from './rule.ts';
import { storyFromStars, traceabilityFromStars } from './star-minima.ts';

/** Districts ended with the two-tier reform. Source: 1489/QĐ-TTg; Law on local government 2025. */
const REFORM = '2025-07-01';

/** Stars that the label claims, by its sign or by the product's recognition. */
function starsOf({ label, product }: PrintCase): number {
  return label.starSign?.stars ?? product?.recognition.stars ?? 0;
}

function coreMissing({ label }: PrintCase): string[] {
  return (['responsibleParty', 'origin'] as const).filter((name) => !label.facts?.[name]);
}

const severityOf = ({ role }: PrintCase) => (role === 'only' ? {} : { severity: 'notice' as const });

export const CONTENT_RULES = [
  {
    id: 'traceability-missing',
    severity: 'error',
    source: '26/2026/QĐ-TTg, Annex II, criteria A.2.2/A.2.3 by set',
    find(given) {
      const { product, traceability } = given;
      const from = product?.productSet === undefined ? undefined : traceabilityFromStars(product.productSet);
      if (from === undefined || starsOf(given) < from) return undefined;
      const facts = { stars: starsOf(given), from, productSet: product?.productSet ?? 0 };
      if (traceability === undefined) return { ...facts, known: 'no', severity: 'warning' };
      return traceability.items.length === 0 ? { ...facts, known: 'yes' } : undefined;
    },
  },
  {
    id: 'story-missing',
    severity: 'error',
    source: '26/2026/QĐ-TTg, Annex II, criterion B.5.1 by set',
    find(given) {
      const { product, traceability } = given;
      const from = product?.productSet === undefined ? undefined : storyFromStars(product.productSet);
      if (from === undefined || traceability === undefined || traceability.story || starsOf(given) < from) return undefined;
      return { stars: starsOf(given), from, productSet: product?.productSet ?? 0 };
    },
  },
  {
    id: 'trace-items-missing',
    severity: 'warning',
    source: '02/2024/TT-BKHCN: ten items of traceability data',
    find({ traceability }) {
      if (traceability === undefined || traceability.items.length === 0) return undefined;
      const missing = TRACE_ITEMS.filter(({ id, ifAny }) => !ifAny && !traceability.items.includes(id));
      return missing.length === 0 ? undefined : { items: missing.map(({ id }) => id).join(' ') };
    },
  },
  {
    id: 'label-core-missing',
    severity: 'error',
    source: '37/2026/NĐ-CP, Điều 42',
    find(given) {
      const missing = coreMissing(given);
      return missing.length === 0 ? undefined : { items: missing.join(' '), ...severityOf(given) };
    },
  },
  {
    id: 'annex-items-missing',
    severity: 'warning',
    source: '43/2017/NĐ-CP, Phụ lục I, until the Appendix I of 37/2026/NĐ-CP is compared',
    find(given) {
      const { label, product } = given;
      const missing = annexItems(product?.productSet).filter((name) => !label.facts?.[name]);
      return missing.length === 0 ? undefined : { items: missing.join(' '), ...severityOf(given) };
    },
  },
  {
    id: 'passport-gtin-missing',
    severity: 'notice',
    source: '37/2026/NĐ-CP, Điều 32: the digital product passport names the GTIN',
    find({ label }) {
      const link = tryParseLink(label.uri);
      return link && link.gtin === undefined ? {} : undefined;
    },
  },
  {
    id: 'hri-missing',
    severity: 'warning',
    source: 'GS1 General Specifications, 4.14: human readable interpretation',
    find: ({ template }) =>
      template && !template.texts.some(({ blocks }) => blocks.some(({ field }) => field === 'hri')) ? {} : undefined,
  },
  {
    id: 'hri-differs',
    severity: 'error',
    source: 'GS1 General Specifications, 4.14: what people read is what the symbol holds',
    find({ label }) {
      const link = tryParseLink(label.uri);
      if (!link) return undefined;
      const key = link.gtin ?? link.productCode ?? '';
      const printed = label.keyText.replace(/^\(01\)\s*/, '').trim();
      const pairs = [
        ['key', key, printed],
        ['lot', link.lot ?? '', label.lot ?? ''],
        ['serial', link.serial ?? '', label.serial ?? ''],
      ] as const;
      const wrong = pairs.find(([, inSymbol, shown]) => inSymbol !== shown);
      return wrong ? { part: wrong[0], symbol: wrong[1] || '–', printed: wrong[2] || '–' } : undefined;
    },
  },
  {
    id: 'old-address',
    severity: 'notice',
    source: '1489/QĐ-TTg; 19/2025/QĐ-TTg: no districts since 1 July 2025',
    find({ at, product, label }) {
      const district = product?.producer?.place.district;
      const printed = [label.producer, label.facts?.responsibleParty ?? ''].join(' ');
      const old = district ?? /(?:huyện|thị xã|quận|TP\.?\s+Cà Mau)\s+[^,]+/iu.exec(printed)?.[0];
      return at >= REFORM && old !== undefined ? { district: old } : undefined;
    },
  },
] as const satisfies readonly Rule[];
