import type { PlanNote } from '@ocop/core/programme';
import { html, type Html, type HtmlValue } from '@ocop/trace/registry';

/** The same words twice; the stylesheet shows one language, and both where it is not read. */
export function both(vi: HtmlValue, en: HtmlValue): Html {
  return html`<span class="vi">${vi}</span><span class="en" lang="en">${en}</span>`;
}

/** A plan's own note, in the language of the page where it has both. */
export function bothNotes(note: PlanNote): Html {
  return typeof note === 'string' ? html`${note}` : both(note.vi, note.en ?? note.vi);
}
