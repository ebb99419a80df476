import type { Outcome } from '@ocop/verify';
import { html, type TemplateResult } from 'lit';
import type { Language } from '../locale/language.ts';
import { factsWords } from '../locale/facts/facts-words-in.ts';
import { outcomeLocale } from './outcome-words.ts';

/** Who made it, and whether it still holds: two answers side by side, never one tick. */
export function axes({ authenticity, standing }: Outcome, language: Language): TemplateResult {
  const say = factsWords(language);
  const locale = outcomeLocale(language);
  return html`<dl class="axes">
    <div class="axis">
      <dt>${say.authenticity}</dt>
      <dd>${locale.authenticity[authenticity]}</dd>
    </div>
    <div class="axis">
      <dt>${say.standing}</dt>
      <dd>${locale.standing[standing]}</dd>
    </div>
  </dl>`;
}
