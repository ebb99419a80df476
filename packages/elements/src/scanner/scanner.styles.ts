import { css } from 'lit';

export const scannerStyles = css`
  .scanner {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .viewfinder {
    position: relative;
    aspect-ratio: 4 / 3;
    max-block-size: 70vb;
    border-radius: calc(var(--_radius) * 0.6);
    overflow: clip;
    background: #16140f;
  }
  video {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .frame {
    position: absolute;
    inset: 12% 20%;
    border: 3px solid #fff;
    border-radius: 1rem;
    box-shadow: 0 0 0 100vmax rgb(0 0 0 / 0.35);
  }
  .controls,
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
  }
  button,
  .file span {
    display: inline-grid;
    place-items: center;
    min-block-size: 2.75rem;
    padding-inline: 1.2rem;
    border: 1.5px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.6);
    background: none;
    color: var(--_accent);
    font-weight: 650;
    cursor: pointer;
    flex: 1 1 auto;
    text-align: center;
  }
  .main {
    background: var(--_accent);
    color: light-dark(#fff, #10211f);
  }
  .controls > button[aria-pressed='true']:not(.main) {
    box-shadow: inset 0 0 0 3px var(--_accent);
  }
  .file {
    display: grid;
    position: relative;
    flex: 1 1 auto;
  }
  .file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .file:focus-within span {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .message:empty {
    display: none;
  }
  .message[role='alert'],
  .empty {
    color: light-dark(#9c1c1c, #ffb0a6);
    font-weight: 600;
  }
  form {
    display: grid;
    gap: 0.4rem;
  }
  form label {
    font-weight: 650;
  }
  form input {
    flex: 1 1 12rem;
    min-inline-size: 0;
    min-block-size: 2.75rem;
    padding-inline: 0.8rem;
    border: 1.5px solid var(--_ink-soft);
    border-radius: calc(var(--_radius) * 0.6);
    background: light-dark(#fff, #12110d);
    color: light-dark(#211d14, #f3eee2);
  }
  .hint {
    font-size: 0.875em;
    color: var(--_ink-soft);
  }
  @media print {
    .scanner {
      display: none;
    }
  }
`;
