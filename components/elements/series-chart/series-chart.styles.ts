import { css } from 'lit';

export const seriesChartStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 180px;
    min-inline-size: 0;
  }

  .drawing {
    flex: 1;
    min-block-size: 150px;
    min-inline-size: 0;
  }

  .scroll {
    flex: 1;
    max-block-size: 260px;
    overflow: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--rollcall-size-sm);
  }

  th,
  td {
    padding: 3px 8px;
    border-block-end: 1px solid var(--rollcall-line);
    text-align: start;
    font-weight: var(--rollcall-weight-normal);
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--rollcall-surface);
    color: var(--rollcall-text-muted);
    font-weight: var(--rollcall-weight-strong);
  }

  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  button.quiet {
    align-self: end;
    min-block-size: 24px;
    padding: 0 6px;
    font-size: var(--rollcall-size-sm);
    font-weight: var(--rollcall-weight-normal);
  }
`;
