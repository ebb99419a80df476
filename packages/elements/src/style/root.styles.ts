import { css } from 'lit';

/**
 * What every element shares. `!important` inside a shadow root outranks the page's own, so the host cannot be hidden, faded, cut or written over by a
 * page rule; `all: initial` on `.root` stops inherited tricks (transparent text, size 0, indents); pseudo-elements of parts draw nothing.
 */
export const rootStyles = css`
  :host {
    display: block !important;
    visibility: visible !important;
    opacity: 1 !important;
    filter: none !important;
    clip-path: none !important;
    mask: none !important;
    mix-blend-mode: normal !important;
    content-visibility: visible !important;
    block-size: auto !important;
    max-block-size: none !important;
    min-inline-size: min(100%, 12rem) !important;
    overflow: visible !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host::before,
  :host::after,
  [part]::before,
  [part]::after {
    content: none !important;
  }
  .root {
    all: initial;
    --_surface: var(--ocop-surface, light-dark(#fffdf8, #1b1914));
    --_ink: var(--ocop-ink, light-dark(#211d14, #f3eee2));
    --_ink-soft: var(--ocop-ink-soft, light-dark(#5f5746, #bdb49f));
    --_line: var(--ocop-line, light-dark(#ddd4bf, #443e31));
    --_accent: var(--ocop-accent, light-dark(#0d5a6b, #83cfdf));
    --_radius: var(--ocop-radius, 0.75rem);
    --_paper: light-dark(#fffdf8, #1b1914);
    --_plain: light-dark(#211d14, #f3eee2);
    --_soft: light-dark(#5f5746, #bdb49f);
    display: block;
    box-sizing: border-box;
    color-scheme: inherit;
    direction: inherit;
    color: var(--_ink);
    font-family: var(--ocop-font, inherit);
    font-size: max(1rem, 14px);
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .root *,
  .root *::before {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  p,
  dl,
  dd {
    margin: 0;
  }
  a,
  button,
  input,
  summary {
    font: inherit;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.18em;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .record {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 0.25em;
    font-size: 0.8125em;
  }
  .stars {
    display: flex;
    flex-wrap: wrap;
    gap: 0.08em;
    color: var(--ocop-star, light-dark(#a4620a, #f2b84b));
  }
  .stars svg {
    inline-size: 1.4em;
    block-size: 1.4em;
  }
  .stars.grey {
    color: light-dark(#77715f, #a29b89) !important;
  }
  .stars.declared,
  .stars.outline {
    color: var(--_soft) !important;
  }
  .stars.hatched {
    color: light-dark(#5d2a86, #d5b3f2) !important;
  }
  @media (forced-colors: active) {
    .stars,
    .stars.grey,
    .stars.declared,
    .stars.outline,
    .stars.hatched {
      color: CanvasText !important;
    }
  }
  @media print {
    .root {
      color-scheme: light;
      color: #000;
      --_ink: #000;
      --_ink-soft: #333;
      --_line: #777;
      --_surface: #fff;
      --_paper: #fff;
      --_plain: #000;
      --_soft: #333;
      --_accent: #000;
      --ocop-star: #000;
    }
    .record {
      text-decoration: none;
    }
    .record[part]::after {
      content: ' <' attr(href) '>' !important;
    }
  }
`;
