import { css } from 'lit';

export const productCardStyles = css`
  .root {
    container-type: inline-size;
  }
  .card {
    display: flex;
    flex-direction: column;
    min-block-size: calc(var(--ocop-card-min-block, var(--_kept, 32rem)) + var(--_media, 0rem));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--ocop-card-shadow, none);
    overflow: clip;
  }
  .card.claimed {
    min-block-size: 0;
  }
  /* Not a border: it would move the words. */
  .card:has(.watermark) {
    outline: 2px dashed light-dark(#5d2a86, #d5b3f2);
    outline-offset: -2px;
  }
  .foot:not(:has(> :not(.empty))),
  .claimed > .band {
    display: none;
  }
  .card .verdict {
    font-size: 0.875em;
  }
  .top {
    display: grid;
    gap: 0.9rem;
    padding: var(--ocop-card-padding, 1rem);
    align-content: start;
  }
  .media {
    contain: layout paint;
    overflow: clip;
    aspect-ratio: var(--ocop-card-media-ratio, 4 / 3);
    border-radius: calc(var(--_radius) * 0.6);
    background: color-mix(in srgb, var(--_line) 45%, transparent);
  }
  .media.empty,
  .actions.empty {
    display: none;
  }
  .media img,
  .media ::slotted(*) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .no-image {
    display: grid;
    place-items: center;
    block-size: 100%;
    letter-spacing: 0.2em;
    color: var(--_ink-soft);
  }
  .words {
    display: grid;
    gap: 0.15rem;
    align-content: start;
    min-block-size: 9.5em;
  }
  .name {
    font-size: 1.25em;
    font-weight: 650;
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
  .price {
    font-size: 1.125em;
    font-weight: 650;
  }
  .words > .rating {
    min-block-size: 2.2em;
  }
  .claim {
    border: 1.5px dashed var(--_soft);
    border-radius: calc(var(--_radius) * 0.6);
    padding: 0.2em 0.7em;
    justify-self: start;
    font-style: italic;
    font-weight: 500;
    background: var(--_paper);
    color: var(--_soft);
  }
  .source-note {
    font-size: 0.8125em;
    color: var(--_ink-soft);
  }
  .other {
    padding: 0.6rem 1rem;
    background: var(--_paper);
    color: var(--_plain);
  }
  .band {
    flex: 1;
    display: flex;
    flex-direction: column;
    border-block-start: 1px solid var(--_line);
  }
  .band > .verdict {
    flex: 1;
    align-content: start;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4rem 1rem;
    min-block-size: 2.6rem;
    padding: 0.3rem 1rem;
    border-block-start: 1px solid var(--_line);
  }
  .actions {
    contain: layout paint;
    padding: 4px;
    margin: -4px;
  }
  /* The height of a picture above the words is known from its shape. */
  .card:has(.media:not(.empty)) {
    --_media: calc((100cqi - 2px - 2 * var(--ocop-card-padding, 1rem)) / (var(--ocop-card-media-ratio, 4 / 3)) + 0.9rem);
  }
  @container (min-width: 23rem) {
    .card {
      --_kept: 28.5rem;
    }
  }
  @container (min-width: 30rem) {
    .card {
      --_kept: 27rem;
    }
    :host(:not([layout='stack'])) .card {
      --_media: 0rem;
    }
    :host(:not([layout='stack'])) .top:has(> .media:not(.empty)) {
      grid-template-columns: minmax(8rem, 34%) 1fr;
    }
  }
  @container (min-width: 36rem) {
    .card {
      --_kept: 25.5rem;
    }
  }
  @container (min-width: 44rem) {
    .beside {
      --_kept: 18.5rem;
      display: grid;
      grid-template: 1fr auto / 1fr 1fr;
    }
    .beside > .band {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
    .beside > .foot {
      grid-column: 1 / -1;
    }
  }
  :host([layout='row']) .card {
    --_media: 0rem;
  }
  :host([layout='row']) .top:has(> .media:not(.empty)) {
    grid-template-columns: minmax(6rem, 34%) 1fr;
  }
  @media print {
    .card {
      border-color: #000;
      break-inside: avoid;
      min-block-size: 0;
    }
    .claim {
      color: #000;
      border-color: #000;
    }
  }
`;
