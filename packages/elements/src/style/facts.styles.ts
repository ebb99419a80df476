import { css } from 'lit';

/** Facts as a list: term and value side by side, what is missing in a softer voice. */
export const factsStyles = css`
  .facts {
    columns: 2 28rem;
    column-gap: 2rem;
  }
  .fact {
    display: grid;
    grid-template-columns: clamp(6.5rem, 30%, 12rem) 1fr;
    break-inside: avoid;
    gap: 0 0.75rem;
    align-items: baseline;
    padding-block: 0.28rem;
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 60%, transparent);
    font-size: 0.9375em;
  }
  .fact dt {
    font-size: 0.9em;
    color: var(--_ink-soft);
  }
  .fact dd {
    grid-column: 2;
    font-weight: 500;
  }
  .missing,
  .fact dd.missing {
    color: var(--_ink-soft);
    font-style: italic;
    font-weight: 400;
  }
  .note,
  small {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_ink-soft);
  }
  .note {
    display: block;
  }
`;
