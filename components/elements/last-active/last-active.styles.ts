import { css } from 'lit';

/** The quiet line under W&B's own text. Items that find no room wrap out of sight: time first, then the trend. */
export const line = css`
  :host {
    display: block;
    min-inline-size: 0;
    font: inherit;
    font-size: 12px;
    font-style: normal;
    line-height: 16px;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    white-space: normal;
    word-break: normal;
    cursor: default;
  }

  :host([hidden]) {
    display: none;
  }

  :host([beside]) {
    display: inline-block;
    max-inline-size: 100%;
    margin-inline-start: 8px;
    vertical-align: middle;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 6px;
    block-size: 16px;
    overflow: hidden;
    border-radius: 2px;
  }

  /* In a narrow window a table has no room to give: W&B's own text alone decides how wide the column is. */
  @media (max-width: 900px) {
    :host([in-table]) .line {
      contain: inline-size;
    }
  }

  .line:focus-visible {
    overflow: clip;
    outline-offset: 1px;
  }

  .glyph,
  .status {
    color: var(--status-hue);
  }

  .glyph {
    flex: none;
    display: block;
  }

  .badge {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    block-size: 16px;
    white-space: nowrap;
  }

  .status {
    font-weight: var(--rollcall-weight-strong);
  }

  .when {
    color: var(--rollcall-text-muted);
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  .trend {
    flex: none;
    inline-size: 48px;
    block-size: 12px;
    color: var(--rollcall-series-1);
  }

  @media (forced-colors: active) {
    .trend {
      color: CanvasText;
    }
  }
`;
