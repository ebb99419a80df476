import { LOCALES } from '@ocop/core';
import { formatDay } from './format-day.ts';
import { html, type Html } from './html.ts';
import { LAYOUT } from './layout.ts';
import { PAGE_WORDS_EN } from './locales/en.ts';
import { PAGE_WORDS_VI } from './locales/vi.ts';
import { pageShell } from './page-shell.ts';
import type { PageLanguage, PageWords } from './page-words.ts';
import { inLanguage, starsText } from './product-facts-view.ts';
import type { RegistryEntry, RegistryInput } from './registry-input.ts';
import { STANDING_ORDER, standingIcon, toneOf } from './standing.ts';

/** Every product of the registry under its standing on the day of publishing, and the element that checks a typed or pasted label. */
export function rootPage(input: RegistryInput): string {
  return pageShell(input, {
    title: PAGE_WORDS_VI.root.home,
    description: PAGE_WORDS_VI.root.intro(input.entries.length),
    path: '/',
    vi: html`<h1>${PAGE_WORDS_VI.root.home}</h1>
      ${introduction(input, PAGE_WORDS_VI, 'vi')}
      <section class="check">
        <h2>${PAGE_WORDS_VI.root.check}</h2>
        <ocop-verify><p>${PAGE_WORDS_VI.root.checkNoScript}</p></ocop-verify>
      </section>
      ${groups(input, PAGE_WORDS_VI, 'vi')}
      ${input.contact !== undefined && html`<p>${PAGE_WORDS_VI.report}: <a href="${input.contact.href}">${input.contact.text}</a></p>`}`,
    en: html`<h2>${PAGE_WORDS_EN.root.home}</h2>
      ${introduction(input, PAGE_WORDS_EN, 'en')} ${groups(input, PAGE_WORDS_EN, 'en')}`,
  });
}

function introduction({ asOf, entries }: RegistryInput, words: PageWords, language: PageLanguage): Html {
  return html`<p class="introduction">
    ${words.root.intro(entries.length)} <strong>${words.asOf(formatDay(asOf, language))}.</strong>
  </p>`;
}

function groups({ entries }: RegistryInput, words: PageWords, language: PageLanguage): Html {
  if (entries.length === 0) return html`<p>${words.root.empty}</p>`;
  const group = (state: (typeof STANDING_ORDER)[number]): Html | undefined => {
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
  };
  return html`${STANDING_ORDER.map(group)}`;
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
