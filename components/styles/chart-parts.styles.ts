import { css } from 'lit';

/** What the charts have in common: the place of the picture, the table behind it, the key and the foot. */
export const chartParts = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 190px;
    min-inline-size: 0;
    font-size: var(--rollcall-size-sm);
    line-height: 18px;
  }

  /* The colour is not seen: it changes with the theme, and tells that the picture has to be drawn again. */
  .drawing {
    flex: 1;
    min-block-size: 150px;
    min-inline-size: 0;
    /* Until it is drawn anew for a smaller place, the picture is too wide for it. */
    overflow: clip;
    border-radius: var(--rollcall-radius-sm);
    color: var(--rollcall-series-1);
    transition: color 1ms;
    /* Time runs from left to right in every language's charts; ECharts puts its labels by that. */
    direction: ltr;
  }

  .scroll {
    flex: 1 1 150px;
    max-block-size: 280px;
    overflow: auto;
    overscroll-behavior: contain;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 4px 12px 4px 0;
    border-block-end: 1px solid var(--rollcall-line);
    text-align: start;
    vertical-align: baseline;
    font-weight: var(--rollcall-weight-normal);
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--rollcall-surface);
    color: var(--rollcall-text-muted);
    font-weight: var(--rollcall-weight-strong);
  }

  th small {
    display: block;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-xs);
    line-height: 16px;
  }

  .number {
    padding-inline-end: 4px;
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--rollcall-space-3);
    min-block-size: 28px;
    color: var(--rollcall-text-muted);
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--rollcall-space-3);
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: var(--rollcall-size-xs);
  }

  .key li {
    display: flex;
    align-items: center;
    gap: 6px;
  }

  .key i {
    box-sizing: border-box;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 2px;
    forced-color-adjust: none;
  }

  .failed {
    margin: 0 0 var(--rollcall-space-2);
    color: var(--rollcall-text-muted);
  }

  button.quiet {
    min-block-size: 24px;
    margin-inline: auto -6px;
    padding: 0 6px;
    font-size: var(--rollcall-size-sm);
    font-weight: var(--rollcall-weight-normal);
  }
`;
