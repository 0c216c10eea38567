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

  .bar,
  .actions,
  .who,
  .said {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .bar {
    gap: 8px 16px;
  }

  .actions {
    margin-inline-start: auto;
  }

  .mark {
    flex: none;
  }

  .name {
    font-weight: var(--rollcall-weight-strong);
  }

  .seen {
    color: var(--rollcall-text-muted);
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

  [aria-expanded='true'] .chevron {
    transform: rotate(180deg);
  }

  .chevron {
    transform-origin: center;
    transition: transform var(--rollcall-calm) var(--rollcall-easing);
  }

  [aria-expanded='true'] {
    border-color: var(--rollcall-accent);
    color: var(--rollcall-accent);
  }

  .said {
    padding-block-start: 8px;
    color: var(--rollcall-text-muted);
    overflow-wrap: anywhere;
  }

  .said.exported .icon {
    color: var(--rollcall-success);
  }

  .said.exported b {
    color: var(--rollcall-text);
  }

  .said p {
    flex: 0 1 auto;
    min-inline-size: 0;
    margin: 0;
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
