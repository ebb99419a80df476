import { html, type Html } from './html.ts';
import { LAYOUT } from './layout.ts';
import { PAGE_WORDS_EN } from './locales/en.ts';
import { PAGE_WORDS_VI } from './locales/vi.ts';
import { pageShell } from './page-shell.ts';
import type { PageWords } from './page-words.ts';
import type { RegistryInput } from './registry-input.ts';

/** What a shopper meets whose code names no product of this register: what that may mean, and the ways on. It accuses nobody: a code may be mistyped. */
export function notFoundPage(input: RegistryInput): string {
  return pageShell(input, {
    title: PAGE_WORDS_VI.notFound.title,
    description: PAGE_WORDS_VI.notFound.meaning,
    path: `/${LAYOUT.notFound}`,
    vi: html`<h1>${PAGE_WORDS_VI.notFound.title}</h1>
      ${ways(PAGE_WORDS_VI)}
      <section class="check">
        <h2>${PAGE_WORDS_VI.root.check}</h2>
        <ocop-verify><p>${PAGE_WORDS_VI.root.checkNoScript}</p></ocop-verify>
      </section>
      ${input.contact !== undefined && html`<p>${PAGE_WORDS_VI.report}: <a href="${input.contact.href}">${input.contact.text}</a></p>`}`,
    en: html`<h2>${PAGE_WORDS_EN.notFound.title}</h2>
      ${ways(PAGE_WORDS_EN)}`,
  });
}

function ways({ notFound, root }: PageWords): Html {
  return html`<p>${notFound.meaning}</p>
    <p>${notFound.advice}</p>
    <p><a href="/">${root.home}</a></p>`;
}
