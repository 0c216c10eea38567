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

export const cardStyles = css`
  .card {
    position: fixed;
    inset: auto;
    z-index: var(--rollcall-layer);
    box-sizing: border-box;
    inline-size: min(368px, 100vw - 16px);
    max-block-size: calc(100vh - 16px);
    margin: 0;
    padding: 14px 16px;
    overflow: auto;
    border: 1px solid var(--rollcall-line);
    border-radius: var(--rollcall-radius-md);
    background: var(--rollcall-surface-raised);
    box-shadow: var(--rollcall-shadow);
    color: var(--rollcall-text);
    font-size: 13px;
    font-weight: var(--rollcall-weight-normal);
    line-height: 18px;
    overflow-wrap: anywhere;
    animation: appear var(--rollcall-quick) var(--rollcall-easing);
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  .card p,
  .card dl,
  .card dd {
    margin: 0;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 6px;
    font-size: 14px;
    line-height: 20px;
  }

  .card .when,
  .card dt,
  .meaning,
  .note,
  .second,
  .unknown {
    color: var(--rollcall-text-muted);
  }

  .meaning {
    padding-block: 2px 10px;
  }

  .row {
    display: grid;
    grid-template-columns: 104px 1fr;
    gap: 0 12px;
    padding-block: 5px;
    border-block-start: 1px solid var(--rollcall-line);
  }

  .moment,
  .second {
    display: block;
    font-variant-numeric: tabular-nums;
  }

  .card .trend {
    display: block;
    inline-size: 144px;
    block-size: 24px;
    margin-block: 2px 4px;
  }

  .note {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--rollcall-line);
    font-size: 12px;
    line-height: 16px;
  }

  .note + .note {
    padding-block-start: 4px;
    border: 0;
  }

  @media (max-width: 320px) {
    .row {
      grid-template-columns: 1fr;
    }
  }

  @media print {
    .card {
      display: none;
    }
  }
`;
