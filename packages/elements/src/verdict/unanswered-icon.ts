import { html, type TemplateResult } from 'lit';

/** A broken ring with three dots: nothing is decided yet. Not among the icons of verdicts, which arrive with the verifier. */
export const unansweredIcon: TemplateResult = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <g fill="none" stroke="currentColor" stroke-linecap="round">
    <circle cx="12" cy="12" r="9.2" stroke-width="1.8" stroke-dasharray="4.2 5.43" />
    <path stroke-width="2.4" d="M8 12h0M12 12h0M16 12h0" />
  </g>
</svg>`;
