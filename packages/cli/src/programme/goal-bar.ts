import { html, type Html } from '@ocop/trace/registry';

const percent = (share: number): string => `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;

/** One bar of a scale that ends at `most`, with a mark where the goal stands. Drawn in percent, so that it fits every width; read by the table beside it. */
export function goalBar(
  value: number,
  { goal, most, kind }: { readonly goal: number; readonly most: number; readonly kind: string },
): Html {
  return html`<svg class="bar ${kind}" aria-hidden="true" focusable="false">
    <rect class="track" width="100%" height="100%" rx="5" />
    <rect class="value" width="${percent(value / most)}" height="100%" rx="5" />
    <line class="goal" x1="${percent(goal / most)}" x2="${percent(goal / most)}" y1="-3" y2="100%" />
  </svg>`;
}
