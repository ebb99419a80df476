import { css } from 'lit';

export const verifyElementStyles = css`
  .root {
    container-type: inline-size;
  }
  .panel {
    min-block-size: var(--ocop-verify-min-block, 0);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
  }
  .axes {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 1px;
    background: var(--_line);
    border-block-start: 1px solid var(--_line);
  }
  .axis {
    display: grid;
    align-content: space-between;
    padding: 0.45rem 1rem;
    background: var(--_paper);
  }
  .axis dt {
    font-size: 0.8125em;
    color: var(--_soft);
  }
  .axis dd {
    font-weight: 650;
    color: var(--_plain);
  }
  .signed {
    border-block-start: 1px solid var(--_line);
    padding: 0.7rem 1rem 0.9rem;
  }
  .product-name {
    font-size: 1.25em;
    font-weight: 650;
  }
  .product {
    display: grid;
    gap: 0.1rem;
    padding-block-end: 0.35rem;
  }
  .unstarred {
    color: var(--_soft);
  }
  .product-note {
    margin-block-start: 0.6rem;
    font-weight: 600;
  }
  details {
    border-block-start: 1px solid var(--_line);
    padding-inline: 1rem;
  }
  summary {
    padding-block: 0.6rem;
    min-block-size: 2.75rem;
    cursor: pointer;
    font-weight: 600;
    color: var(--_accent);
  }
  details > :last-child {
    padding-block-end: 0.8rem;
  }
  .timeline {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .timeline li {
    position: relative;
    padding: 0 0 0.7rem 1.4rem;
    border-inline-start: 2px solid var(--_line);
    margin-inline-start: 0.4rem;
  }
  .timeline li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: calc(-0.35rem - 1px);
    inline-size: 0.7rem;
    block-size: 0.7rem;
    border-radius: 50%;
    border: 2px solid var(--_accent);
    background: var(--_surface);
  }
  .timeline li:last-child {
    border-color: transparent;
  }
  .timeline time {
    font-size: 0.875em;
    color: var(--_ink-soft);
  }
  .timeline .step {
    display: block;
    font-weight: 600;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3rem 1.25rem;
    padding: 0.5rem 1rem;
    border-block-start: 1px solid var(--_line);
  }
  .report {
    font-size: 0.8125em;
  }
  .quiet {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 0.25em;
  }
  button.quiet {
    border: 0;
    padding-inline: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    cursor: pointer;
  }
  .ask {
    display: grid;
    gap: 1rem;
    padding: 1rem;
  }
  form {
    display: grid;
    gap: 0.4rem;
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
    color: light-dark(#211d14, #f3eee2);
  }
  form button,
  .again {
    min-block-size: 2.75rem;
    padding-inline: 1.4rem;
    border: 1.5px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_accent);
    color: light-dark(#fff, #10211f);
    font-weight: 650;
    cursor: pointer;
  }
  .again {
    margin-inline-start: auto;
    background: none;
    color: var(--_accent);
  }
  .hint,
  .empty {
    font-size: 0.875em;
    color: var(--_ink-soft);
  }
  .empty {
    color: light-dark(#9c1c1c, #ffb0a6);
    font-weight: 600;
  }
  @container (min-width: 26rem) {
    .field {
      grid-template-columns: 1fr auto;
    }
  }
  @media print {
    .ask,
    .again,
    .report {
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
