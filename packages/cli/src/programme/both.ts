import { html, type Html, type HtmlValue } from '@ocop/trace/registry';

/** The same words twice; the stylesheet shows one language, and both where it is not read. */
export function both(vi: HtmlValue, en: HtmlValue): Html {
  return html`<span class="vi">${vi}</span><span class="en" lang="en">${en}</span>`;
}
