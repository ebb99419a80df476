import { css } from 'lit';

export const verifyElementStyles = css`
  .root {
    container-type: inline-size;
  }
  .panel {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
  }
  .axes {
    display: grid;
    gap: 1px;
    background: var(--_line);
    border-block: 1px solid var(--_line);
  }
  .axis {
    padding: 0.6rem 1rem;
    background: var(--_surface);
  }
  .axis dt,
  .fact dt {
    font-size: 0.8125em;
    color: var(--_ink-soft);
  }
  .axis dd,
  .fact dd {
    margin: 0;
    font-weight: 600;
  }
  .axis dd {
    color: light-dark(#211d14, #f3eee2);
  }
  dl {
    margin: 0;
  }
  .facts {
    padding: 0.4rem 1rem 0.9rem;
  }
  .facts .stars {
    padding-block: 0.6rem 0.2rem;
  }
  .stars svg {
    inline-size: 1.9em;
    block-size: 1.9em;
  }
  .fact {
    padding-block: 0.45rem;
    border-block-end: 1px solid color-mix(in srgb, var(--_line) 60%, transparent);
  }
  .fact dd {
    font-weight: 500;
  }
  .fact:first-child dd {
    font-size: 1.1875em;
    font-weight: 650;
    line-height: 1.5;
  }
  dd.missing {
    color: var(--_ink-soft);
    font-style: italic;
    font-weight: 400;
  }
  .fact:first-child dd.missing {
    font-size: 1em;
    font-weight: 400;
  }
  .note {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_ink-soft);
  }
  .product-note {
    margin: 0.9rem 0 0;
    font-weight: 600;
  }
  details {
    border-block-start: 1px solid var(--_line);
    padding-inline: 1rem;
  }
  summary {
    padding-block: 0.65rem;
    min-block-size: 2.75rem;
    cursor: pointer;
    font-weight: 600;
    color: var(--_accent);
  }
  details .fact dd {
    font-size: 0.9375em;
    font-weight: 500;
  }
  details .fact:first-child dd {
    font-size: 0.9375em;
    font-weight: 500;
  }
  details dl {
    padding-block-end: 0.8rem;
  }
  .record {
    margin: 0.3rem 1rem;
  }
  form {
    display: grid;
    gap: 0.4rem;
    padding: 1rem;
  }
  form label {
    font-weight: 650;
  }
  .field {
    display: grid;
    gap: 0.6rem;
  }
  input {
    inline-size: 100%;
    min-block-size: 2.875rem;
    padding-inline: 0.8rem;
    border: 1.5px solid var(--_ink-soft);
    border-radius: calc(var(--_radius) * 0.6);
    background: light-dark(#fff, #12110d);
    color: var(--_ink);
  }
  button {
    min-block-size: 2.875rem;
    padding-inline: 1.4rem;
    border: 1.5px solid transparent;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_accent);
    color: light-dark(#fff, #10211f);
    font-weight: 650;
    cursor: pointer;
  }
  .hint,
  .empty {
    margin: 0;
    font-size: 0.875em;
    color: var(--_ink-soft);
  }
  .empty {
    color: light-dark(#9c1c1c, #ffb0a6);
    font-weight: 600;
  }
  form + .answer > :first-child {
    border-block-start: 1px solid var(--_line);
  }
  @container (min-width: 26rem) {
    .axes {
      grid-template-columns: 1fr 1fr;
    }
    .field {
      grid-template-columns: 1fr auto;
    }
    .fact {
      display: grid;
      grid-template-columns: minmax(8rem, 30%) 1fr;
      gap: 1rem;
      align-items: baseline;
    }
  }
  @media print {
    form {
      display: none;
    }
    .panel {
      border-color: #000;
    }
    .axis dd,
    summary {
      color: #000;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
