import { css } from 'lit';

export const toolbarStyles = css`
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

  :host([hidden]) {
    display: none;
  }

  .toolbar {
    box-sizing: border-box;
    padding: 8px 12px;
    border: 1px solid var(--rollcall-line);
    border-radius: var(--rollcall-radius-md);
    background: var(--rollcall-surface);
    color: var(--rollcall-text);
    font-variant-numeric: tabular-nums;
  }

  /* One row where it fits; else the counts have one of their own, under the name and the buttons. */
  .toolbar {
    container-type: inline-size;
  }

  .bar {
    display: grid;
    grid-template: 'who actions' auto 'chips chips' auto / 1fr auto;
    align-items: center;
    gap: 8px 16px;
  }

  .who {
    grid-area: who;
  }

  .chips {
    grid-area: chips;
  }

  .actions {
    grid-area: actions;
  }

  @container (min-width: 1440px) {
    .bar {
      grid-template: 'who chips actions' auto / auto 1fr auto;
    }
  }

  @container (max-width: 600px) {
    .bar {
      grid-template: 'who' auto 'chips' auto 'actions' auto / 1fr;
    }

    .actions button {
      flex: 1 0 auto;
    }
  }

  @container (max-width: 420px) {
    .actions button {
      padding-inline: 6px;
    }

    .actions .icon:not(.turning) {
      display: none;
    }
  }

  .actions,
  .who,
  .said {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 8px;
  }

  .said {
    padding-block-start: 8px;
    color: var(--rollcall-text-muted);
    overflow-wrap: anywhere;
  }

  .said p {
    min-inline-size: 0;
    margin: 0;
  }

  .said .icon + p {
    flex: 0 1 auto;
    max-inline-size: calc(100% - 24px);
  }

  .mark {
    flex: none;
  }

  .name {
    font-weight: var(--rollcall-weight-strong);
  }

  .seen,
  .connected {
    color: var(--rollcall-text-muted);
  }

  .connected {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    font-size: var(--rollcall-size-sm);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 24px;
    padding: 1px 8px;
    border: 1px solid var(--rollcall-line);
    border-radius: var(--rollcall-radius-pill);
    background: var(--rollcall-surface);
    font-size: var(--rollcall-size-sm);
    font-weight: var(--rollcall-weight-normal);
    line-height: 20px;
    white-space: nowrap;
  }

  .chip .glyph {
    flex: none;
    color: var(--status-hue);
  }

  .chip b {
    font-weight: var(--rollcall-weight-strong);
  }

  .chip.none {
    color: var(--rollcall-text-muted);
  }

  button.chip[aria-pressed='true'] {
    border-color: var(--status-hue);
    background: var(--rollcall-surface-hover);
    box-shadow: inset 0 0 0 1px var(--status-hue);
  }

  .icon {
    flex: none;
  }

  [aria-expanded='true'] .turning {
    transform: rotate(180deg);
  }

  .turning {
    transition: transform var(--rollcall-calm) var(--rollcall-easing);
  }

  [aria-expanded='true'] {
    border-color: var(--rollcall-accent);
    color: var(--rollcall-accent);
  }

  .connected .icon,
  .said.exported .icon {
    color: var(--rollcall-success);
  }

  .said button {
    min-block-size: 24px;
    padding-block: 1px;
    font-size: var(--rollcall-size-sm);
  }

  progress {
    flex: 0 1 220px;
    min-inline-size: 96px;
    block-size: 6px;
    border: 0;
    border-radius: var(--rollcall-radius-pill);
    overflow: hidden;
    appearance: none;
    background: var(--rollcall-line);
    color: var(--rollcall-accent);
    accent-color: var(--rollcall-accent);
  }

  progress::-webkit-progress-bar {
    background: var(--rollcall-line);
  }

  progress::-webkit-progress-value {
    border-radius: var(--rollcall-radius-pill);
    background: var(--rollcall-accent);
    transition: inline-size var(--rollcall-calm) linear;
  }

  progress::-moz-progress-bar {
    background: var(--rollcall-accent);
  }

  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
      appearance: auto;
      block-size: 12px;
    }
  }

  @media print {
    .actions,
    .said,
    .who button {
      display: none;
    }
  }
`;
