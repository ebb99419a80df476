import { LOCALES } from '@ocop/core';
import { html, type Html } from './html.ts';
import { LAYOUT } from './layout.ts';
import type { PageLanguage, PageWords } from './page-words.ts';
import { inLanguage, starsText } from './product-facts-view.ts';
import type { RegistryEntry } from './registry-input.ts';
import { STANDING_ORDER, standingIcon, toneOf } from './standing.ts';

/** Products under their standing on the day of publishing, each a link to its page. */
export function productList(entries: readonly RegistryEntry[], words: PageWords, language: PageLanguage): Html {
  return html`${STANDING_ORDER.map((state) => {
    const members = entries.filter(({ status }) => status.state === state);
    if (members.length === 0) return undefined;
    const title = html`${standingIcon(state)}<span
        >${LOCALES[language].states[state]} <span class="count">${members.length}</span></span
      >`;
    return html`<section class="group ${toneOf(state)}">
      ${language === 'vi' ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
      <ul class="products">
        ${members.map((entry) => product(entry, words, language))}
      </ul>
    </section> `;
  })}`;
}

function product(entry: RegistryEntry, words: PageWords, language: PageLanguage): Html {
  const producer = entry.product.producer === null ? null : { vi: entry.product.producer };
  return html`<li>
    <a href="/${LAYOUT.landingFolder(entry)}/">${inLanguage(entry.product.name, language)}</a>
    <span class="producer">${inLanguage(producer, language) ?? words.noData}</span>
    <span class="stars">${starsText(entry, words, true)}</span>
    <span class="sentence">${entry.status.sentence[language]}</span>
  </li> `;
}
