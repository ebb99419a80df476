import type { Icon } from '@ocop/verify/locales';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const RING = svg`<circle cx="12" cy="12" r="9.2" />`;

/** Filled shapes are reserved: the seal says verified, the octagon says do not trust. All others are line drawings. */
const SHAPES: Readonly<Record<Icon, SVGTemplateResult>> = {
  check: svg`<path fill="currentColor" stroke="none" d="M12 1.5l2.5 1.9 3.1-.2.9 3 2.6 1.8-1.1 2.9 1.1 3-2.6 1.7-.9 3-3.1-.1L12 20.5l-2.5-2-3.1.1-.9-3-2.6-1.7 1.1-3-1.1-2.9 2.6-1.8.9-3 3.1.2z" /><path stroke="Canvas" stroke-width="2" d="M8 11.2l2.8 2.8L16 8.6" />`,
  cross: svg`<path fill="currentColor" stroke="none" d="M7.7 1.8h8.6l5.9 5.9v8.6l-5.9 5.9H7.7l-5.9-5.9V7.7z" /><path stroke="Canvas" stroke-width="2.2" d="M8.3 8.3l7.4 7.4M15.7 8.3l-7.4 7.4" />`,
  question: svg`${RING}<path d="M9.2 9.3a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 2M12 16.9v.2" />`,
  flask: svg`<path d="M9.5 2.8h5M10.3 2.8v6L4.7 18.6a1.7 1.7 0 0 0 1.5 2.6h11.6a1.7 1.7 0 0 0 1.5-2.6L13.7 8.8v-6M7.3 15h9.4" />`,
  pause: svg`${RING}<path d="M9.7 8.6v6.8M14.3 8.6v6.8" />`,
  clock: svg`${RING}<path d="M12 6.8V12l3.6 2.2" />`,
  arrow: svg`${RING}<path d="M7.8 12h8.2M12.6 8.5L16.1 12l-3.5 3.5" />`,
  copies: svg`<path d="M8.5 8.5h12v12h-12zM15.5 8.5v-5h-12v12h5" />`,
  hourglass: svg`<path d="M6.5 2.8h11M6.5 21.2h11M7.8 2.8c0 5 4.2 6 4.2 9.2s-4.2 4.2-4.2 9.2M16.2 2.8c0 5-4.2 6-4.2 9.2s4.2 4.2 4.2 9.2" />`,
  'cloud-off': svg`<path d="M7 18.5h10.5a4 4 0 0 0 .6-7.950A6 6 0 0 0 8.3 7.3M6.2 9.8A4.4 4.4 0 0 0 7 18.5M3.5 3.5l17 17" />`,
};

export function verdictIcon(icon: Icon): TemplateResult {
  return html`<svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    ${SHAPES[icon]}
  </svg>`;
}
