import { css } from 'lit';

/** The band of a verdict: icon, sentence, advice, source. */
export const verdictStyles = css`
  .verdict {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.1rem 0.75rem;
    padding: 0.8rem 1rem;
    background: var(--_ground);
    color: var(--_plain);
    font-size: 0.9375em;
  }
  .tone-outline.verdict {
    box-shadow: inset 0 0 0 2px var(--_tone);
  }
  .verdict > svg {
    inline-size: 2rem;
    block-size: 2rem;
    grid-row: span 6;
    color: var(--_tone);
  }
  .verdict > * {
    grid-column: 2;
  }
  .verdict > svg {
    grid-column: 1;
  }
  .verdict > :first-child:not(svg) {
    grid-column: 1 / -1;
  }
  .title {
    font-size: 1.125em;
    font-weight: 650;
    color: var(--_tone);
  }
  .verdict .source {
    font-size: 0.875em;
    color: var(--_soft);
  }
  .wouldbe {
    font-weight: 600;
  }
  .rating {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.6em;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .verdict,
    .tone-outline.verdict {
      border: 2px solid CanvasText;
      box-shadow: none;
      background: Canvas;
    }
    .title,
    .verdict > svg {
      color: CanvasText;
    }
  }
  @media print {
    .verdict,
    .tone-outline.verdict {
      background: none;
      box-shadow: none;
      border: 1px solid #000;
    }
    .tone-outline.verdict {
      border-style: dashed;
    }
    .verdict,
    .verdict .source,
    .title,
    .verdict > svg {
      color: #000;
    }
  }
`;
