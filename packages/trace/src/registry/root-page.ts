import { formatDay } from './format-day.ts';
import { html, type Html } from './html.ts';
import { LAYOUT } from './layout.ts';
import { PAGE_WORDS_EN } from './locales/en.ts';
import { PAGE_WORDS_VI } from './locales/vi.ts';
import { pageShell } from './page-shell.ts';
import type { PageLanguage, PageWords } from './page-words.ts';
import { productList } from './product-list.ts';
import { isListedByProvince, provinceLists } from './province-lists.ts';
import type { RegistryInput } from './registry-input.ts';
import { isInForce } from './standing.ts';

/**
 * Every product of the registry under its standing on the day of publishing, or, where they are too many, every province's list; and the element
 * that checks a typed or pasted label.
 */
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
      ${products(input, PAGE_WORDS_VI, 'vi')}
      ${input.contact !== undefined && html`<p>${PAGE_WORDS_VI.report}: <a href="${input.contact.href}">${input.contact.text}</a></p>`}`,
    en: html`<h2>${PAGE_WORDS_EN.root.home}</h2>
      ${introduction(input, PAGE_WORDS_EN, 'en')} ${products(input, PAGE_WORDS_EN, 'en')}`,
  });
}

function introduction({ asOf, entries }: RegistryInput, words: PageWords, language: PageLanguage): Html {
  return html`<p class="introduction">
    ${words.root.intro(entries.length)} <strong>${words.asOf(formatDay(asOf, language))}.</strong>
  </p>`;
}

function products({ entries }: RegistryInput, words: PageWords, language: PageLanguage): Html {
  if (entries.length === 0) return html`<p>${words.root.empty}</p>`;
  return isListedByProvince(entries) ? provinces(entries, words, language) : productList(entries, words, language);
}

function provinces(entries: RegistryInput['entries'], words: PageWords, language: PageLanguage): Html {
  const items = provinceLists(entries).map(
    ({ code, name, members }) =>
      html`<li>
        <a href="/${LAYOUT.provincePage(code).slice(0, -'index.html'.length)}">${name ?? words.root.unknownProvince}</a>
        <span class="stars"
          >${words.root.inForce(members.filter(({ status }) => isInForce(status.state)).length, members.length)}</span
        >
      </li> `,
  );
  return html`<section>
    ${language === 'vi' ? html`<h2>${words.root.byProvince}</h2>` : html`<h3>${words.root.byProvince}</h3>`}
    <ul class="products">
      ${items}
    </ul>
  </section>`;
}
