import { css } from 'lit';

export const productCardStyles = css`
  .root {
    container-type: inline-size;
  }
  .card {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
  }
  .top {
    display: grid;
    gap: 0.9rem;
    padding: 1rem;
  }
  .media {
    contain: layout paint;
    overflow: clip;
    border-radius: calc(var(--_radius) * 0.6);
  }
  .media.empty,
  .actions.empty {
    display: none;
  }
  .media ::slotted(*) {
    display: block;
    inline-size: 100%;
    aspect-ratio: 4 / 3;
    object-fit: cover;
  }
  .words {
    display: grid;
    gap: 0.2rem;
    align-content: start;
  }
  .name {
    font-size: 1.3125em;
    font-weight: 650;
    line-height: 1.5;
    text-wrap: balance;
  }
  .name a {
    color: inherit;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 2px;
    display: inline-block;
    min-block-size: 24px;
  }
  .name a:hover {
    text-decoration-color: currentColor;
  }
  .soft {
    color: var(--_ink-soft);
  }
  .rating {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2rem 0.6rem;
    margin-block-start: 0.35rem;
    font-weight: 600;
  }
  .claim {
    border: 1.5px dashed light-dark(#5f5746, #bdb49f);
    border-radius: calc(var(--_radius) * 0.6);
    padding: 0.4rem 0.7rem;
    justify-self: start;
    font-style: italic;
    font-weight: 500;
    color: light-dark(#5f5746, #bdb49f);
  }
  .source-note {
    font-size: 0.8125em;
    color: var(--_ink-soft);
  }
  .other {
    margin: 0;
    padding: 0.6rem 1rem;
  }
  .band {
    border-block-start: 1px solid var(--_line);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4rem 1rem;
    padding: 0.5rem 1rem;
    border-block-start: 1px solid var(--_line);
  }
  .foot:has(> .actions.empty:only-child) {
    display: none;
  }
  .actions {
    contain: layout paint;
    padding: 4px;
    margin: -4px;
  }
  @container (min-width: 30rem) {
    .top.with-media {
      grid-template-columns: minmax(8rem, 34%) 1fr;
    }
  }
  @media print {
    .card {
      border-color: #000;
      break-inside: avoid;
    }
    .claim {
      color: #000;
      border-color: #000;
    }
  }
`;
