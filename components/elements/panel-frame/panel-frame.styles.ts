import { css } from 'lit';

export const panelFrameStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    font: inherit;
    font-size: var(--rollcall-size-md);
    line-height: 20px;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    white-space: normal;
  }

  :host(:not([open])),
  :host([hidden]) {
    display: none;
  }

  .panel {
    position: relative;
    border: 1px solid var(--rollcall-line);
    border-radius: var(--rollcall-radius-md);
    background: var(--rollcall-surface);
    color: var(--rollcall-text);
    overflow: hidden;
  }

  .stage {
    position: relative;
    max-block-size: 90vh;
  }

  iframe {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    /* Any other scheme gives the frame an opaque ground of its own. */
    color-scheme: normal;
    opacity: 0;
    transition: opacity var(--rollcall-calm) var(--rollcall-easing);
  }

  iframe.loaded {
    opacity: 1;
  }

  .resizing iframe {
    pointer-events: none;
  }

  .over {
    position: absolute;
    inset: 0;
    box-sizing: border-box;
    padding: 20px;
    pointer-events: none;
  }

  .failed {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 12px;
    pointer-events: auto;
    background: var(--rollcall-surface);
    color: var(--rollcall-text-muted);
    text-align: center;
  }

  .failed p {
    max-inline-size: 60ch;
    margin: 0;
  }

  .skeleton {
    display: grid;
    grid-template: 24px 1fr / 1fr 1fr;
    gap: 16px;
  }

  .skeleton i {
    border-radius: var(--rollcall-radius-sm);
    background: var(--rollcall-surface-hover);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }

  .skeleton i:first-of-type {
    grid-column: 1 / -1;
    inline-size: min(240px, 60%);
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .skeleton i {
      animation: none;
    }
  }

  .separator {
    display: grid;
    place-items: center;
    block-size: 12px;
    border-block-start: 1px solid var(--rollcall-line);
    background: var(--rollcall-surface-sunken);
    cursor: ns-resize;
    touch-action: none;
  }

  .separator::before {
    content: '';
    inline-size: 32px;
    block-size: 4px;
    border-radius: var(--rollcall-radius-pill);
    background: var(--rollcall-edge);
    transition: background-color var(--rollcall-quick);
  }

  .separator:hover::before,
  .resizing .separator::before {
    background: var(--rollcall-accent);
  }

  .separator:focus-visible {
    outline-offset: -2px;
  }

  @media (forced-colors: active) {
    .separator::before {
      background: CanvasText;
    }
  }

  @media print {
    .separator {
      display: none;
    }
  }
`;
