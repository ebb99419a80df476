import { html, type TemplateResult } from 'lit';
import { clockText, dayText } from '../locale/day-time.ts';
import type { Language } from '../locale/language.ts';
import { factsWords } from '../locale/facts/facts-words-in.ts';
import type { JourneyStep } from '../journey/read-journey.ts';

export { fetchJourney } from '../journey/fetch-journey.ts';
export { readJourney, type JourneyStep } from '../journey/read-journey.ts';
export { readLotDates } from '../journey/read-lot-dates.ts';

/** Steps as they stand, or where their loading stands. */
export type JourneyState = readonly JourneyStep[] | 'loading' | 'failed' | undefined;

/** The way of the product, for those who open it. Nobody signed it with the recognition, and it says so. */
export function journey(state: JourneyState, language: Language, toggled: (event: Event) => void): TemplateResult {
  const say = factsWords(language);
  const steps = Array.isArray(state) ? state : [];
  return html`<details part="details" class="journey" @toggle=${toggled}>
    <summary>${say.journey}</summary>
    <div aria-live="polite">
      ${
        steps.length > 0
          ? html`<ol class="timeline" part="timeline">
                ${steps.map(
                  ({ time, step, place }) =>
                    html`<li>
                      <time datetime=${new Date(time).toISOString()}>${dayText(time, language)} ${clockText(time)}</time>
                      <span class="step">${Object.hasOwn(say.steps, step) ? say.steps[step] : step || say.steps.other}</span>
                      ${place === '' ? '' : html`<bdi class="note">${place}</bdi>`}
                    </li>`,
                )}
              </ol>
              <p class="note">${say.journeyNote}</p>`
          : html`<p class="missing">
              ${state === 'loading' ? say.journeyLoading : state === 'failed' ? say.journeyFailed : say.noData}
            </p>`
      }
    </div>
  </details>`;
}
