import { dayText } from '../locale/day-time.ts';
import { fallbackWords } from '../locale/fallback/fallback-words-in.ts';
import type { FallbackWords } from '../locale/fallback/fallback-words.ts';
import type { Language } from '../locale/language.ts';
import { localText } from '../locale/local-text.ts';
import { languageFor } from '../locale/translations.ts';
import { escapeText, escapeUrl } from './escape.ts';
import type { FallbackProduct } from './fallback-product.ts';

/** What can stand inside a tag: `badge` is text alone, for a heading or a line of words; `card` is a block with facts. */
export type FallbackShape = 'badge' | 'card';

/** A day as the language writes it: a civil day is taken at noon in Việt Nam, so that no time zone moves it. */
function day(value: string | undefined, language: Language): string {
  if (value === undefined) return '';
  return escapeText(dayText(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T12:00:00+07:00` : value, language));
}

function facts(product: FallbackProduct, say: FallbackWords, language: Language): string {
  const { decision, validFrom, validUntil } = product;
  const producer = typeof product.producer === 'object' ? product.producer.name : product.producer;
  const until = day(validUntil, language);
  const rows: readonly (readonly [string, string])[] = [
    [say.producer, escapeText(producer)],
    [say.place, escapeText(product.place)],
    [
      say.decision,
      decision ? say.decisionOf(escapeText(decision.number), day(decision.date, language), escapeText(decision.authority)) : '',
    ],
    [say.validity, until === '' ? '' : say.fromUntil(day(validFrom, language), until)],
    [say.productKey, escapeText(product.productCode) || escapeText(product.gtin)],
  ];
  return rows
    .map(([term, value]) => `<dt>${escapeText(term)}</dt><dd>${value === '' ? `<em>${escapeText(say.noData)}</em>` : value}</dd>`)
    .join('');
}

/**
 * The HTML that a server writes inside `<ocop-star-badge>`, `<ocop-product-card>` or `<ocop-verify>`: the page's own words about a product, marked as
 * such, for readers without JavaScript, search engines and print, until the element takes over. Pure; everything is escaped; never throws. One and two
 * stars, and addresses other than https or a path, are left out. Schema.org's `AggregateRating` is not for OCOP stars: nobody averaged them.
 */
export function renderFallback(product: FallbackProduct, language: Language = 'vi', shape: FallbackShape = 'card'): string {
  const spoken = languageFor(language);
  const say = fallbackWords(spoken);
  const named = typeof product.name === 'object' ? localText(product.name as { vi: string; en?: string }, spoken) : product.name;
  const name = escapeText(named) || escapeText(say.unnamed);
  const count = Number(product.stars);
  const claim = count >= 3 && count <= 5 && Number.isInteger(count) ? `<b>${escapeText(say.stars(count))}</b> ` : '';
  const note = `<em class="ocop-fallback-note">${escapeText(say.note)}</em>`;
  const record = escapeUrl(product.recordUrl);
  const host = record?.startsWith('https:') ? new URL(String(product.recordUrl)).host : 'OCOP';
  const link = record === undefined ? '' : `<a href="${record}">${escapeText(say.record(host))}</a>`;
  const lang = escapeText(spoken);
  if (shape === 'badge')
    return `<span class="ocop-fallback" lang="${lang}">${claim}${note}${link === '' ? '' : ` ${link}`}</span>`;
  const href = escapeUrl(product.href);
  const title = href === undefined ? name : `<a href="${href}">${name}</a>`;
  return `<div class="ocop-fallback" lang="${lang}"><p class="ocop-fallback-name">${title}</p><p>${claim}${note}</p><dl>${facts(product, say, spoken)}</dl>${link === '' ? '' : `<p>${link}</p>`}</div>`;
}
