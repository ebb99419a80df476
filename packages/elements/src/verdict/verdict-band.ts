import type { Outcome } from '@ocop/verify';
import { html, nothing, type TemplateResult } from 'lit';
import { dayTimeText } from '../locale/day-time.ts';
import type { Language } from '../locale/language.ts';
import { sentencesIn } from '../locale/sentences-in.ts';
import { verdictIcon } from './verdict-icon.ts';
import { verdictWords } from './verdict-words.ts';

/** Icon, sentence, detail, advice and source of a verdict. `level` is the heading level; without it the title is a plain line. */
export function verdictBand(outcome: Outcome, language: Language, level?: number): TemplateResult {
  const say = sentencesIn(language);
  const { title, detail, advice, tone, icon } = verdictWords(outcome, language);
  const registry = outcome.evidence.registry;
  return html`<div class="verdict tone-${tone}">
    ${verdictIcon(icon)}
    ${
      level === undefined
        ? html`<p class="title">${title}</p>`
        : html`<div class="title" role="heading" aria-level=${level} tabindex="-1">${title}</div>`
    }
    ${detail === undefined ? nothing : html`<p class=${outcome.state === 'test' ? 'wouldbe' : 'detail'}>${detail}</p>`}
    ${advice === undefined ? nothing : html`<p>${advice}</p>`}
    ${
      registry === ''
        ? nothing
        : html`<p class="source">${say.checkedAt(dayTimeText(outcome.checkedAt, language), new URL(registry).host)}</p>`
    }
  </div>`;
}

/** The same place while the answer is on its way. */
export function checkingBand(language: Language): TemplateResult {
  return html`<div class="verdict tone-neutral">
    ${verdictIcon('hourglass')}
    <p class="title">${sentencesIn(language).checking}</p>
  </div>`;
}

/** The band that a test label wears above everything else that is said of it. */
export function testWatermark(outcome: Outcome | null, language: Language): TemplateResult | typeof nothing {
  return outcome?.state === 'test' ? html`<div class="watermark">${sentencesIn(language).testLabel}</div>` : nothing;
}
