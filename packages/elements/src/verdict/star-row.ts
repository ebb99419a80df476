import { html, nothing, svg, type TemplateResult } from 'lit';
import type { StarLook } from './verdict-stars.ts';

const STAR = 'M12 2.4l2.95 6.2 6.75.9-4.95 4.7 1.25 6.75L12 17.65l-6 3.3 1.25-6.75L2.3 9.5l6.75-.9z';

const SHAPES = {
  solid: svg`<path d=${STAR} fill="currentColor" />`,
  grey: svg`<path d=${STAR} fill="currentColor" fill-opacity=".3" stroke="currentColor" stroke-width="1.2" />`,
  // Ring and core: checked once, offline. Not the empty dashed star of a claim, not the full star of a verdict.
  outline: svg`<path d=${STAR} fill="none" stroke="currentColor" stroke-width="1.6" /><circle cx="12" cy="12.4" r="2.6" fill="currentColor" />`,
  declared: svg`<path d=${STAR} fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray="2.2 1.8" />`,
  hatched: svg`<clipPath id="star"><path d=${STAR} /></clipPath><path d=${STAR} fill="none" stroke="currentColor" stroke-width="1.4" /><path clip-path="url(#star)" d="M0 14L14 0M0 19L19 0M0 24L24 0M5 24L24 5M10 24L24 10" stroke="currentColor" stroke-width="1.1" />`,
} as const;

/** Three to five stars in the look that the verdict allows, hidden from assistive technology: the sentence beside them says it. */
export function starRow(count: number, look: StarLook): TemplateResult | typeof nothing {
  if (look === 'none' || count < 3 || count > 5) return nothing;
  const star = html`<svg viewBox="0 0 24 24" focusable="false">${SHAPES[look]}</svg>`;
  return html`<div class="stars ${look}" aria-hidden="true">${Array.from({ length: count }, () => star)}</div>`;
}
