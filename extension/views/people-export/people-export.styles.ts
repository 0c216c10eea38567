import { css } from 'lit';

export const peopleExportStyles = css`
  :host {
    display: inline-block;
  }

  :host([hidden]) {
    display: none;
  }

  dialog {
    box-sizing: border-box;
    inline-size: min(704px, calc(100vw - 24px));
    max-inline-size: none;
    max-block-size: calc(100dvh - 24px);
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--rollcall-line);
    border-radius: var(--rollcall-radius-md);
    background: var(--rollcall-surface-raised);
    color: var(--rollcall-text);
    font-family: var(--rollcall-font);
    font-size: var(--rollcall-size-md);
    line-height: 20px;
    box-shadow: var(--rollcall-shadow);
  }

  dialog::backdrop {
    background: rgb(21 24 31 / 45%);
  }

  form {
    display: flex;
    flex-direction: column;
    max-block-size: calc(100dvh - 26px);
  }

  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: var(--rollcall-space-3) var(--rollcall-space-3) var(--rollcall-space-3) var(--rollcall-space-5);
    border-block-end: 1px solid var(--rollcall-line);
  }

  h2 {
    margin: 0;
    font-size: var(--rollcall-size-lg);
    font-weight: var(--rollcall-weight-strong);
    line-height: 24px;
  }

  button.close {
    inline-size: var(--rollcall-target);
    padding: 0;
    color: var(--rollcall-text-muted);
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .body {
    flex: 0 1 auto;
    min-block-size: 0;
    padding: var(--rollcall-space-4) var(--rollcall-space-5);
    overflow-y: auto;
    outline-offset: -2px;
  }

  .body > fieldset {
    display: flex;
    flex-direction: column;
    gap: var(--rollcall-space-4);
  }

  legend,
  .name {
    padding: 0;
    font-weight: var(--rollcall-weight-strong);
  }

  legend {
    margin-block-end: 6px;
  }

  .scopes {
    display: flex;
    flex-direction: column;
    gap: 4px;
  }

  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 8px;
    align-items: start;
    inline-size: fit-content;
    cursor: pointer;
  }

  .choice > span {
    overflow-wrap: anywhere;
  }

  .count {
    margin-inline-start: 4px;
    color: var(--rollcall-text-muted);
    font-variant-numeric: tabular-nums;
  }

  .hint {
    display: block;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
    line-height: 18px;
  }

  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 16px;
    block-size: 16px;
    margin: 2px 0;
    accent-color: var(--rollcall-action);
    cursor: inherit;
  }

  .field {
    display: flex;
    flex-direction: column;
    gap: 4px;
    min-inline-size: 0;
  }

  .pair .field {
    flex: 1 1 200px;
  }

  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: var(--rollcall-space-3);
  }

  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 36px;
    padding: 4px 8px;
    border: 1px solid var(--rollcall-edge);
    border-radius: var(--rollcall-radius-sm);
    background: var(--rollcall-surface);
    color: var(--rollcall-text);
    font: inherit;
    cursor: pointer;
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 132px), 1fr));
    gap: var(--rollcall-space-2);
  }

  .tile {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 8px;
    align-items: start;
    padding: 8px 10px;
    border: 1px solid var(--rollcall-line);
    border-radius: var(--rollcall-radius-sm);
    cursor: pointer;
    transition: background-color var(--rollcall-quick) var(--rollcall-easing);
  }

  .tile:hover {
    background: var(--rollcall-surface-hover);
  }

  .tile:has(:checked) {
    border-color: var(--rollcall-accent);
    background: var(--rollcall-accent-soft);
  }

  .title {
    display: block;
    font-weight: var(--rollcall-weight-strong);
  }

  .body > :disabled {
    opacity: 0.6;
  }

  .body > :disabled :is(label, select) {
    cursor: default;
  }

  footer {
    display: flex;
    flex: none;
    flex-direction: column;
    gap: var(--rollcall-space-3);
    padding: var(--rollcall-space-3) var(--rollcall-space-5) var(--rollcall-space-4);
    border-block-start: 1px solid var(--rollcall-line);
  }

  .outcome {
    display: flex;
    flex-direction: column;
    gap: var(--rollcall-space-2);
  }

  .outcome:not(:has(*)) {
    display: none;
  }

  .checksum {
    display: block;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-xs);
    line-height: 16px;
    overflow-wrap: anywhere;
  }

  code {
    font-family: var(--rollcall-font-code);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--rollcall-space-2);
  }

  .actions .hint {
    margin-inline-end: auto;
  }

  .actions button,
  .running button {
    min-block-size: 36px;
    padding-inline: 14px;
  }

  .running {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--rollcall-space-3);
  }

  progress {
    flex: 1 1 160px;
    min-inline-size: 0;
    accent-color: var(--rollcall-action);
  }

  .share {
    min-inline-size: 14ch;
    color: var(--rollcall-text-muted);
    font-variant-numeric: tabular-nums;
  }

  @media (max-width: 480px) {
    header {
      padding-inline-start: var(--rollcall-space-4);
    }

    .body,
    footer {
      padding-inline: var(--rollcall-space-4);
    }
  }

  /* Enlarged four times, a screen has no room for a part that scrolls between two that stay. */
  @media (max-height: 520px) {
    form {
      overflow-y: auto;
    }

    .body {
      flex: none;
      overflow-y: visible;
    }
  }

  @media (forced-colors: active) {
    .tile:has(:checked) {
      border-color: Highlight;
    }
  }
`;
