import { css } from 'lit';

export const starBadgeStyles = css`
  :host {
    display: inline-block !important;
    inline-size: 22rem;
    max-inline-size: 100%;
    vertical-align: top;
    container-type: inline-size;
  }
  :host([size='sm']) {
    inline-size: 18.5rem;
    --_scale: 0.875;
  }
  :host([size='lg']) {
    inline-size: 27.5rem;
    --_scale: 1.25;
  }
  .root {
    font-size: calc(max(1rem, 14px) * var(--_scale, 1));
  }
  .badge {
    display: grid;
    grid-template-rows: minmax(8em, 1fr) minmax(1.9em, auto);
    min-block-size: 10.15em;
    border: 1.5px solid var(--_tone, var(--_soft)) !important;
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_plain);
    overflow: clip;
  }
  .face {
    display: grid;
    grid-template: auto 1fr / auto 1fr;
  }
  .badge > .record {
    display: block;
    padding: 0.35em 1.1em;
    border-block-start: 1px solid light-dark(#ddd4bf, #443e31);
    background: var(--_paper);
    outline-offset: -2px;
  }
  .watermark {
    grid-column: 1 / -1;
    padding-block: 0.1em;
    font-size: 0.875em;
  }
  .seal {
    display: grid;
    place-items: center;
    inline-size: 3.5em;
    background: var(--_ground);
    box-shadow: 0 3em var(--_ground);
    grid-row: 2;
  }
  .seal svg {
    inline-size: 2.1em;
    block-size: 2.1em;
    color: var(--_tone);
  }
  .body {
    grid-row: 2;
    grid-column: 2;
    display: flex;
    gap: 0.75em;
    align-items: center;
    padding: 0.6em 0.9em;
  }
  .words {
    display: grid;
    gap: 0.1em;
    min-inline-size: 0;
    flex: 1;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
  }
  .name {
    font-weight: 700;
    font-size: 1.0625em;
  }
  .line {
    font-weight: 650;
    color: var(--_tone, var(--_soft));
  }
  .fine {
    font-size: 0.8125em;
    color: var(--_soft);
  }
  .badge.claim {
    grid-template-rows: 1fr;
    min-block-size: 5em;
    border-style: dashed !important;
  }
  .claim .name {
    font-weight: 500;
  }
  .claim .line {
    font-style: italic;
    font-weight: 500;
  }
  .test {
    border: 2px dashed var(--_tone) !important;
  }
  .test .body {
    padding-block: 0.2em;
  }
  .test .line {
    font-size: 0.8125em;
    font-weight: 500;
    color: var(--_plain);
  }
  .logo {
    inline-size: 3.25em;
    block-size: 3.25em;
    flex: none;
    contain: strict;
    overflow: clip;
  }
  .logo ::slotted(*) {
    max-inline-size: 100% !important;
    max-block-size: 100% !important;
  }
  .logo.empty {
    display: none;
  }
  :host([variant='stamp']) {
    inline-size: 14rem;
  }
  :host([variant='stamp']) .face {
    grid-template: auto auto 1fr / 1fr;
  }
  :host([variant='stamp']) .badge {
    min-block-size: 15.9em;
    border-width: 4px !important;
    text-align: center;
  }
  :host([variant='stamp']) .badge:not(.claim, .test) {
    border-style: double !important;
  }
  :host([variant='stamp']) :is(.seal, .body) {
    grid-column: 1;
    inline-size: auto;
  }
  :host([variant='stamp']) .seal {
    padding: 0.75em;
    box-shadow: none;
  }
  :host([variant='stamp']) .body {
    grid-row: 3;
    flex-direction: column;
    justify-content: center;
  }
  :host([variant='stamp']) .record {
    padding-inline: 0.3em;
  }
  :host([variant='stamp']) .words {
    flex: none;
  }
  :host([variant='stamp']) .head {
    justify-content: center;
  }
  :host([variant='inline']) {
    inline-size: auto;
    container-type: normal;
  }
  :host([variant='inline']) .badge {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-block-size: 2.25em;
    border-radius: 1.2em;
  }
  :host([variant='inline']) .face {
    align-self: stretch;
  }
  :host([variant='inline']) .record {
    padding-inline: 0.9em;
    border: 0;
  }
  :host([variant='inline']) .seal {
    inline-size: 2.2em;
  }
  :host([variant='inline']) .seal svg {
    inline-size: 1.3em;
    block-size: 1.3em;
  }
  :host([variant='inline']) .body {
    padding: 0.15em 0.8em;
  }
  :host([variant='inline']) .words {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
  }
  :host([variant='inline']) .fine {
    display: none;
  }
  @container (max-width: 15em) {
    .seal {
      inline-size: 2.6em;
    }
  }
  @media (forced-colors: active) {
    .badge {
      border-color: CanvasText !important;
    }
    .line,
    .seal svg {
      color: CanvasText;
    }
  }
  @media print {
    .badge {
      border-color: #000 !important;
      break-inside: avoid;
    }
    .seal {
      background: none;
    }
    .line,
    .seal svg {
      color: #000 !important;
    }
  }
`;
