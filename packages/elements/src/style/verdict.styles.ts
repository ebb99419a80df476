import { css } from 'lit';

/** The verdict: tone, icon, sentences, watermark. Literal colours, each at least 4.5:1 on its ground in both schemes. */
export const verdictStyles = css`
  .tone-green {
    --_tone: light-dark(#14603a, #8ddcab);
    --_ground: light-dark(#eaf5ec, #12301f);
  }
  .tone-red {
    --_tone: light-dark(#9c1c1c, #ffb0a6);
    --_ground: light-dark(#fdeeeb, #3b1614);
  }
  .tone-amber {
    --_tone: light-dark(#754700, #f7c873);
    --_ground: light-dark(#fdf2da, #352609);
  }
  .tone-blue {
    --_tone: light-dark(#1b4a86, #a9ccff);
    --_ground: light-dark(#e9f1fb, #132842);
  }
  .tone-purple {
    --_tone: light-dark(#5d2a86, #d5b3f2);
    --_ground: light-dark(#f5eefb, #2b1a3b);
  }
  .tone-grey,
  .tone-neutral,
  .tone-outline {
    --_tone: light-dark(#46412f, #d8d0bd);
    --_ground: light-dark(#f4f0e5, #2a261d);
  }
  .verdict {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.15rem 0.75rem;
    padding: 0.9rem 1rem;
    background: var(--_ground);
    color: light-dark(#211d14, #f3eee2);
  }
  .tone-outline.verdict {
    background: light-dark(#fffdf8, #1b1914);
    box-shadow: inset 0 0 0 2px var(--_tone);
  }
  .verdict > svg,
  .badge .line > svg {
    color: var(--_tone);
    flex: none;
  }
  .verdict > svg {
    inline-size: 2rem;
    block-size: 2rem;
    grid-row: span 4;
  }
  .title {
    margin: 0;
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.5;
    color: var(--_tone);
  }
  .verdict p {
    margin: 0;
    grid-column: 2;
  }
  .verdict .source {
    font-size: 0.8125em;
    color: light-dark(#5f5746, #bdb49f);
  }
  .wouldbe {
    font-weight: 600;
  }
  .watermark {
    padding: 0.4rem 1rem;
    border-block-end: 2px solid light-dark(#5d2a86, #d5b3f2);
    background: repeating-linear-gradient(
      -45deg,
      light-dark(#f5eefb, #2b1a3b) 0 0.6rem,
      light-dark(#e6d6f3, #452a5e) 0.6rem 1.2rem
    );
    color: light-dark(#4b1f70, #ecdcfb);
    font-weight: 750;
    letter-spacing: 0.08em;
    text-align: center;
  }
  @media (forced-colors: active) {
    .verdict,
    .title,
    .verdict > svg,
    .watermark {
      color: CanvasText;
    }
    .verdict,
    .tone-outline.verdict,
    .watermark {
      border: 2px solid CanvasText;
      box-shadow: none;
      background: Canvas;
    }
  }
  @media print {
    .verdict,
    .tone-outline.verdict {
      background: none;
      box-shadow: none;
      border: 1px solid #000;
    }
    .verdict,
    .verdict .source,
    .title,
    .verdict > svg,
    .watermark {
      color: #000;
    }
    .watermark {
      border: 3px double #000;
      background: none;
    }
  }
`;
