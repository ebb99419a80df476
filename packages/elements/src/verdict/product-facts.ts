import type { Outcome } from '@ocop/verify';
import { html, nothing, type TemplateResult } from 'lit';
import type { LotDates } from '../journey/read-lot-dates.ts';
import { factsWords } from '../locale/facts/facts-words-in.ts';
import type { Language } from '../locale/language.ts';
import { factsList } from './facts-list.ts';
import { outcomeLocale, outcomeWords } from './outcome-words.ts';
import { productFactRows } from './product-fact-rows.ts';
import { verdictStars } from './verdict-stars.ts';

/** What is known of the product, in the order a buyer asks: producer, place, decision, validity, then number, lot, serial and dates. */
export function productFacts(outcome: Outcome, language: Language, dates?: LotDates | 'unread'): TemplateResult {
  const note = outcomeLocale(language).productNote;
  // Verified outcomes carry the note in their first lines already.
  const noteMissing =
    verdictStars(outcome).look !== 'none' &&
    !outcome.claims?.serial &&
    outcomeWords(outcome, language).detail?.includes(note) !== true;
  return html`${factsList(Object.values(productFactRows(outcome, language, dates)), factsWords(language).noData)}${
    noteMissing ? html`<p class="product-note">${note}.</p>` : nothing
  }`;
}
