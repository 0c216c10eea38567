import { css } from 'lit';

export const peopleGridStyles = css`
  :host {
    --row: 44px;
    display: block;
    min-inline-size: 0;
  }

  [role='grid'] {
    position: relative;
    overflow: auto;
    max-block-size: min(70vh, 760px);
    border: 1px solid var(--rollcall-line);
    border-radius: var(--rollcall-radius-md);
    background: var(--rollcall-surface);
    overscroll-behavior-x: contain;
  }

  .rows {
    position: relative;
    min-inline-size: 1120px;
  }

  [role='row'] {
    display: grid;
    grid-template-columns:
      40px minmax(200px, 2.2fr) 132px 132px minmax(96px, 0.8fr) 72px minmax(88px, 0.9fr) 118px minmax(120px, 1.4fr)
      112px;
    align-items: center;
    min-inline-size: 1120px;
  }

  .head [role='row'],
  [role='row'].head {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    min-block-size: 36px;
    border-block-end: 1px solid var(--rollcall-line);
    background: var(--rollcall-surface-sunken);
  }

  .rows [role='row'] {
    position: absolute;
    inset-inline: 0;
    block-size: var(--row);
    box-sizing: border-box;
    border-block-end: 1px solid var(--rollcall-line);
    cursor: pointer;
    contain: strict;
  }

  .rows [role='row']:hover {
    background: var(--rollcall-surface-hover);
  }

  .rows [role='row'][aria-selected='true'] {
    background: var(--rollcall-accent-soft);
  }

  [role='grid']:focus-visible .rows [role='row'].current {
    outline: 2px solid var(--rollcall-focus);
    outline-offset: -2px;
  }

  [role='gridcell'],
  [role='rowheader'],
  [role='columnheader'] {
    min-inline-size: 0;
    padding-inline: 6px;
    overflow: hidden;
    font-size: var(--rollcall-size-sm);
    line-height: 18px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .check {
    display: grid;
    place-items: center;
    padding: 0;
  }

  .check input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--rollcall-action);
    cursor: pointer;
  }

  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  small,
  .muted,
  .handle {
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-xs);
  }

  [role='rowheader'] {
    font-size: var(--rollcall-size-md);
  }

  .name,
  .handle,
  .line,
  .teams {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .line {
    font-size: var(--rollcall-size-xs);
    line-height: 16px;
  }

  .handle {
    line-height: 15px;
  }

  .status {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--status-hue);
  }

  .trend {
    display: block;
    inline-size: 56px;
    block-size: 18px;
    color: var(--rollcall-series-1);
  }

  [role='columnheader'] button {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: 28px;
    max-inline-size: 100%;
    padding: 0 4px;
    margin-inline-start: -4px;
    border-color: transparent;
    background: none;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-xs);
  }

  [role='columnheader'].number button {
    margin-inline: 0 -4px;
  }

  [role='columnheader'] {
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-xs);
    font-weight: var(--rollcall-weight-strong);
  }

  [role='columnheader'] button[data-order] {
    color: var(--rollcall-text);
  }

  [role='columnheader'] sup {
    font-size: 10px;
    line-height: 1;
  }

  @media (forced-colors: active) {
    .rows [role='row'][aria-selected='true'] {
      outline: 1px dashed Highlight;
      outline-offset: -3px;
    }
  }
`;
