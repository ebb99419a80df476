import { formatDay } from './format-day.ts';
import { html, webAddress, type Html, type HtmlValue } from './html.ts';
import type { FactName, PageLanguage, PageWords } from './page-words.ts';
import type { Bilingual, RegistryEntry } from './registry-input.ts';
import { isInForce } from './standing.ts';

/** Text in the page's language; Vietnamese text in the English part says so for screen readers. */
export function inLanguage(text: Bilingual | null | undefined, language: PageLanguage): Html | undefined {
  if (text === null || text === undefined) return undefined;
  if (language === 'vi') return html`${text.vi}`;
  return text.en === undefined ? html`<span lang="vi">${text.vi}</span>` : html`${text.en}`;
}

/** The rating in words, with the reservation that today's standing asks for. 1★ and 2★ are no recognition and are never written. */
export function starsText({ product, status }: RegistryEntry, words: PageWords, brief = false): string {
  if (product.stars === null || product.stars < 3) return words.starsNone;
  const text = words.stars(product.stars);
  if (isInForce(status.state)) return words.starsNow(text);
  const { starsThen, starsPending } = brief ? words.root : words;
  return status.state === 'unknown' || status.state === 'not-yet-valid' ? starsPending(text) : starsThen(text);
}

function list(words: PageWords, rows: readonly (readonly [FactName, HtmlValue])[]): Html {
  const row = ([name, value]: readonly [FactName, HtmlValue]): Html =>
    html`<div>
      <dt>${words.facts[name]}</dt>
      <dd>
        ${value === null || value === undefined || value === '' ? html`<span class="missing">${words.noData}</span>` : value}
      </dd>
    </div> `;
  return html`<dl>${rows.map(row)}</dl>`;
}

export function makerFacts({ product }: RegistryEntry, words: PageWords, language: PageLanguage): Html {
  const own = (text: string | null): Html | undefined => inLanguage(text === null ? null : { vi: text }, language);
  return list(words, [
    ['producer', own(product.producer)],
    ['legalForm', inLanguage(product.legalForm, language)],
    ['place', own(product.place)],
  ]);
}

export function decisionFacts({ recId, kind, product }: RegistryEntry, words: PageWords, language: PageLanguage): Html {
  const day = (value: string | null | undefined): string | undefined =>
    value === null || value === undefined ? undefined : formatDay(value, language);
  const { decision } = product;
  const address = webAddress(decision?.url);
  const number = decision && html`<span lang="vi">${decision.number}</span>`;
  return list(words, [
    ['decisionNumber', address === undefined ? number : html`<a href="${address}" rel="noreferrer">${number}</a>`],
    ['decisionDate', day(decision?.date)],
    ['authority', inLanguage(decision?.authority, language)],
    ['validFrom', day(product.validFrom)],
    ['validUntil', day(product.validUntil)],
    ['score', product.score === null ? null : words.score(product.score)],
    ['productSet', inLanguage(product.productSet, language)],
    [kind, html`<code>${recId}</code>`],
  ]);
}
