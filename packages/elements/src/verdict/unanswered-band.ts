import { html, nothing, type TemplateResult } from 'lit';
import type { Check } from '../check/check.ts';
import type { Language } from '../locale/language.ts';
import { pageWords } from '../locale/page/page-words-in.ts';
import { unansweredIcon } from './unanswered-icon.ts';

/** Stands where the verdict will: a check is running, or the verifier could not be loaded. */
export function unansweredBand({ checking, failed }: Check, language: Language): TemplateResult | typeof nothing {
  if (!checking && !failed) return nothing;
  const say = pageWords(language);
  return html`<div class="verdict tone-neutral">
    ${unansweredIcon}
    <p class="title">${checking ? say.checking : say.checkerMissing}</p>
  </div>`;
}
