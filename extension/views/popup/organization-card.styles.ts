import { css } from 'lit';

export const organizationCardStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }

  dl {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }

  dl > div {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: baseline;
    gap: 8px;
    padding-block: 6px;
    border-block-end: 1px solid var(--rollcall-line);
  }

  dl > div:last-child {
    border-block-end: 0;
  }

  dt {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--rollcall-text-muted);
  }

  dd {
    margin: 0;
    text-align: end;
  }

  dd b {
    font-size: var(--rollcall-size-lg);
    font-weight: var(--rollcall-weight-strong);
  }

  .aside {
    display: block;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-xs);
  }

  .status {
    display: inline-flex;
    color: var(--status-hue);
  }

  .bar {
    display: flex;
    gap: 2px;
    block-size: 8px;
    border-radius: var(--rollcall-radius-pill);
    overflow: hidden;
  }

  .bar i {
    min-inline-size: 3px;
    background: var(--status-hue);
  }

  .muted {
    margin: 0;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
  }

  .export,
  .links {
    display: flex;
    gap: 8px;
  }

  .links > *,
  .export > button {
    flex: 1;
  }

  select {
    flex: 1;
    min-inline-size: 0;
    min-block-size: var(--rollcall-target);
    padding: 3px 8px;
    border: 1px solid var(--rollcall-edge);
    border-radius: var(--rollcall-radius-sm);
    background: var(--rollcall-surface);
    color: var(--rollcall-text);
    font: inherit;
    font-size: var(--rollcall-size-sm);
  }

  [role='status'] rollcall-notice {
    margin-block-start: 8px;
  }

  @media (forced-colors: active) {
    .bar i {
      border-inline-end: 1px solid Canvas;
      background: CanvasText;
    }
  }
`;
