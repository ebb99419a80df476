import type { RecognitionState } from '@ocop/core';
import { html, type Html } from './html.ts';

/** How a standing looks. Colour never speaks alone: each tone has an icon of its own shape, and the sentence stands beside it. */
export type Tone = 'good' | 'note' | 'warn' | 'stop' | 'none';

const TONES: Readonly<Record<RecognitionState, Tone>> = {
  valid: 'good',
  expiring: 'good',
  extended: 'note',
  superseded: 'note',
  'not-yet-valid': 'warn',
  suspended: 'warn',
  expired: 'warn',
  revoked: 'stop',
  annulled: 'stop',
  unknown: 'none',
};

/** Reading order of the product list: what a shopper may buy as OCOP first. */
export const STANDING_ORDER = Object.keys(TONES) as readonly RecognitionState[];

export function toneOf(state: RecognitionState): Tone {
  return TONES[state];
}

/** Do stars hold today? Only then are they named without a reservation. */
export function isInForce(state: RecognitionState): boolean {
  return state === 'valid' || state === 'expiring' || state === 'extended';
}

const SHAPES: Readonly<Record<Tone, Html>> = {
  good: html`<circle cx="12" cy="12" r="9.5" /><path d="m7.5 12.5 3 3 6-7" />`,
  note: html`<circle cx="12" cy="12" r="9.5" /><path d="M12 16.5v-9m-4 4 4-4 4 4" />`,
  warn: html`<circle cx="12" cy="12" r="9.5" /><path d="M12 6.5V12l3.5 2.5" />`,
  stop: html`<path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8z" /><path d="m8.5 8.5 7 7m0-7-7 7" />`,
  none: html`<circle cx="12" cy="12" r="9.5" stroke-dasharray="3 2.5" /><path d="M8 12h8" />`,
};

export function standingIcon(state: RecognitionState): Html {
  return html`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    ${SHAPES[TONES[state]]}
  </svg>`;
}
