import type { Outcome } from '@ocop/verify';
import { html, type TemplateResult } from 'lit';
import type { Language } from '../locale/language.ts';
import { pageWords } from '../locale/page/page-words-in.ts';
import { factsWords } from '../locale/facts/facts-words-in.ts';
import { outcomeWords } from './outcome-words.ts';
import { signedProduct } from './signed-product.ts';
import { verdictStars } from './verdict-stars.ts';

/** Product and stars, first among the facts. A signed star that may not be drawn is named only together with what stops it. */
export function productHeader(outcome: Outcome, language: Language): TemplateResult {
  const say = factsWords(language);
  const { ocopStars } = pageWords(language);
  const name = signedProduct(outcome, language)?.name ?? '';
  const { count, look, row } = verdictStars(outcome);
  const signed = outcome.claims?.stars ?? 0;
  const words = outcomeWords(outcome, language);
  const stopper = outcome.state === 'test' ? words.detail : words.title;
  return html`<div class="product">
    ${name === '' ? html`<div class="missing">${say.product}: ${say.noData}</div>` : html`<div class="product-name" part="product-name"><bdi>${name}</bdi></div>`}
    ${
      look === 'none'
        ? html`<div class=${signed < 3 ? 'missing' : 'unstarred'}>
            ${say.rating}: ${signed < 3 ? say.noData : html`${ocopStars(signed)} – ${stopper}`}
          </div>`
        : html`<div class="rating">${row}<span>${ocopStars(count)}</span></div>`
    }
  </div>`;
}
