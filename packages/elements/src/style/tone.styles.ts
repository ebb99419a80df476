import { css } from 'lit';

/** Tones of verdicts and the watermark of tests. Literal colours, not tokens: each at least 4.5:1 on its ground in both schemes. */
export const toneStyles = css`
  .tone-green {
    --_tone: light-dark(#14603a, #8ddcab);
    --_ground: light-dark(#e6f3e9, #12301f);
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
  .tone-outline {
    --_ground: var(--_paper);
  }
  .watermark {
    padding: 0.3em 1em;
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
    .watermark {
      border: 2px solid CanvasText;
      color: CanvasText;
      background: Canvas;
    }
  }
  @media print {
    .watermark {
      border: 3px double #000;
      background: none;
      color: #000;
    }
  }
`;
