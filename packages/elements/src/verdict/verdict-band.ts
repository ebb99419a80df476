import type { Outcome } from '@ocop/verify';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../locale/language.ts';
import { verdictWords } from '../locale/verdict/verdict-words-in.ts';
import { dayTimeText } from './day-time-text.ts';
import { outcomeWords, wouldBeSentence } from './outcome-words.ts';
import { verdictIcon } from './verdict-icon.ts';

/**
 * Icon, sentence, detail, advice, and when and by whom it was checked, under the watermark where it is a test. `level` is the heading level; without it
 * the title is a plain line and a test or a mismatch leaves its advice out: a card says beside it what it would be, or whose it is.
 */
export function verdictBand(outcome: Outcome, language: Language, level?: number): TemplateResult {
  const say = verdictWords(language);
  const words = outcomeWords(outcome, language);
  const { title, tone, icon } = words;
  const short = level === undefined && (outcome.state === 'test' || outcome.state === 'mismatch');
  const detail = (short ? wouldBeSentence(outcome, language) : undefined) ?? words.detail;
  const advice = short ? undefined : words.advice;
  const { registry } = outcome.evidence;
  const time = dayTimeText(outcome.checkedAt, language);
  const test = outcome.state === 'test' ? html`<div class="watermark">${say.testLabel}</div>` : nothing;
  return html`${test}
    <div class="verdict tone-${tone}">
      ${verdictIcon(icon)}
      ${
        level === undefined
          ? html`<p class="title">${title}</p>`
          : html`<div class="title" role="heading" aria-level=${level} tabindex="-1">${title}</div>`
      }
      ${detail === undefined ? nothing : html`<p class=${outcome.state === 'test' ? 'wouldbe' : 'detail'}>${detail}</p>`}
      ${advice === undefined ? nothing : html`<p>${advice}</p>`}
      <p class="source">${registry === '' ? say.notCheckedAt(time) : say.checkedAt(time, new URL(registry).host)}</p>
    </div>`;
}
