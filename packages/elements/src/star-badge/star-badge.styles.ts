import { css } from 'lit';

export const starBadgeStyles = css`
  :host {
    display: inline-block !important;
    max-inline-size: 100%;
    vertical-align: top;
  }
  .badge {
    display: grid;
    min-inline-size: min(100%, 15rem);
    max-inline-size: 26rem;
    min-block-size: 6.1rem;
    border: 1.5px solid var(--_tone, var(--_line));
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
    grid-template-rows: auto 1fr;
  }
  .body {
    display: flex;
    gap: 0.9rem;
    align-items: center;
    padding: 0.75rem 1rem;
    grid-row: 2;
  }
  .words {
    display: grid;
    gap: 0.1rem;
    min-inline-size: 0;
  }
  .name {
    font-weight: 700;
    font-size: 1.0625em;
    letter-spacing: 0.01em;
  }
  .line {
    display: flex;
    gap: 0.45rem;
    align-items: flex-start;
    font-size: 0.9375em;
    font-weight: 600;
    color: var(--_tone, var(--_ink-soft));
  }
  .line svg {
    inline-size: 1.35em;
    block-size: 1.35em;
    margin-block-start: 0.1em;
  }
  .fine {
    font-size: 0.8125em;
    color: light-dark(#5f5746, #bdb49f);
  }
  .claim {
    border: 1.5px dashed light-dark(#5f5746, #bdb49f);
    background: none;
  }
  .test .line {
    font-weight: 500;
  }
  .claim .name {
    font-weight: 500;
  }
  .claim .line {
    font-style: italic;
    font-weight: 500;
    color: light-dark(#5f5746, #bdb49f);
  }
  .test {
    border: 2px dashed light-dark(#5d2a86, #d5b3f2);
    min-block-size: 8.2rem;
  }
  .logo {
    inline-size: 3.25rem;
    block-size: 3.25rem;
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
  .record {
    padding-inline: 0.2rem;
  }
  @media (forced-colors: active) {
    .badge {
      border-color: CanvasText;
    }
    .line,
    .line svg {
      color: CanvasText !important;
    }
  }
  @media print {
    .badge {
      border-color: #000;
    }
    .line,
    .line svg,
    .fine {
      color: #000 !important;
    }
  }
`;
