import { formatDay } from './format-day.ts';
import { html, type Html } from './html.ts';
import { LAYOUT } from './layout.ts';
import { PAGE_WORDS_EN } from './locales/en.ts';
import { PAGE_WORDS_VI } from './locales/vi.ts';
import { pageShell } from './page-shell.ts';
import type { PageLanguage, PageWords } from './page-words.ts';
import { productList } from './product-list.ts';
import { isListedByProvince, MOST_ON_A_PAGE, type ProvinceList, provinceLists } from './province-lists.ts';
import type { RegistryInput } from './registry-input.ts';
import { isInForce } from './standing.ts';

/** The list of each province by its path, in pages that a phone can open; none where the root page lists every product itself. */
export function* provincePages(input: RegistryInput): Generator<readonly [path: string, page: string]> {
  if (!isListedByProvince(input.entries)) return;
  for (const list of provinceLists(input.entries)) {
    const pages = Math.ceil(list.members.length / MOST_ON_A_PAGE);
    for (let page = 1; page <= pages; page += 1)
      yield [LAYOUT.provincePage(list.code, page), provincePage(input, list, page, pages)];
  }
}

function provincePage(input: RegistryInput, list: ProvinceList, page: number, pages: number): string {
  const members = list.members.slice((page - 1) * MOST_ON_A_PAGE, page * MOST_ON_A_PAGE);
  const body = (words: PageWords, language: PageLanguage): Html => {
    const name = list.name ?? words.root.unknownProvince;
    const inForce = list.members.filter(({ status }) => isInForce(status.state)).length;
    return html`${language === 'vi' ? html`<h1>${name}</h1>` : html`<h2>${name}</h2>`}
      <p class="introduction">
        ${words.root.inForce(inForce, list.members.length)}.
        <strong>${words.asOf(formatDay(input.asOf, language))}.</strong>
      </p>
      ${turns(list.code, page, pages, words)} ${productList(members, words, language)} ${turns(list.code, page, pages, words)}`;
  };
  const name = list.name ?? PAGE_WORDS_VI.root.unknownProvince;
  return pageShell(input, {
    title: pages === 1 ? name : `${name} – ${PAGE_WORDS_VI.root.part(page, pages)}`,
    description: `${PAGE_WORDS_VI.root.home}: ${name}`,
    path: folder(list.code, page),
    vi: body(PAGE_WORDS_VI, 'vi'),
    en: body(PAGE_WORDS_EN, 'en'),
  });
}

const folder = (code: string, page: number): string => `/${LAYOUT.provincePage(code, page).slice(0, -'index.html'.length)}`;

function turns(code: string, page: number, pages: number, words: PageWords): Html | false {
  if (pages === 1) return false;
  return html`<p class="turns">
    ${page > 1 && html`<a href="${folder(code, page - 1)}" rel="prev">${words.root.previousPart}</a> `}
    <span>${words.root.part(page, pages)}</span>
    ${page < pages && html`<a href="${folder(code, page + 1)}" rel="next">${words.root.nextPart}</a>`}
  </p>`;
}
