import { css } from 'lit';

/**
 * What every element shares. `!important` inside a shadow root outranks the page's own, so the host cannot be hidden, faded, cut or written over by a
 * page rule; `all: initial` on `.root` stops inherited tricks (transparent text, size 0, indents). The verdict's colours are literals, not tokens.
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
  :host::before,
  :host::after {
    content: none !important;
  }
  .root {
    all: initial;
    --_surface: var(--ocop-surface, light-dark(#fffdf8, #1b1914));
    --_ink: var(--ocop-ink, light-dark(#211d14, #f3eee2));
    --_ink-soft: var(--ocop-ink-soft, light-dark(#5f5746, #bdb49f));
    --_line: var(--ocop-line, light-dark(#ddd4bf, #443e31));
    --_accent: var(--ocop-accent, light-dark(#0d5a6b, #83cfdf));
    --_star: var(--ocop-star, light-dark(#a4620a, #f2b84b));
    --_radius: var(--ocop-radius, 0.75rem);
    display: block;
    box-sizing: border-box;
    color-scheme: inherit;
    color: var(--_ink);
    font-family: var(--ocop-font, inherit);
    font-size: max(1rem, 14px);
    line-height: 1.55;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .root *,
  .root *::before {
    box-sizing: border-box;
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
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    min-block-size: 1.75rem;
    font-size: 0.8125em;
  }
  .stars {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em;
    color: var(--_star);
  }
  .stars svg {
    inline-size: 1.45em;
    block-size: 1.45em;
  }
  .stars.grey {
    color: light-dark(#77715f, #a29b89);
  }
  .stars.declared,
  .stars.outline {
    color: light-dark(#5f5746, #cfc6b0);
  }
  .stars.hatched {
    color: light-dark(#5d2a86, #d5b3f2);
  }
  @media (forced-colors: active) {
    .stars,
    .stars.grey,
    .stars.declared,
    .stars.outline,
    .stars.hatched {
      color: CanvasText;
    }
  }
  @media print {
    .root {
      color: #000;
      --_ink: #000;
      --_ink-soft: #333;
      --_line: #777;
      --_surface: #fff;
      --_star: #000;
      --_accent: #000;
    }
    .record[href]::after {
      content: ' <' attr(href) '>';
    }
  }
`;
