import { css } from 'lit';

export const mostActiveTableStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    overflow-x: auto;
    container-type: inline-size;
  }

  p {
    margin: 0;
    color: var(--rollcall-text-muted);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--rollcall-size-md);
    line-height: 20px;
  }

  th,
  td {
    padding: 4px 0 4px 10px;
    border-block-end: 1px solid var(--rollcall-line);
    text-align: start;
    font-weight: var(--rollcall-weight-normal);
    white-space: nowrap;
  }

  tbody tr:last-child > * {
    border-block-end: 0;
  }

  tbody tr:hover {
    background: var(--rollcall-surface-hover);
  }

  thead th {
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-xs);
    font-weight: var(--rollcall-weight-strong);
  }

  abbr {
    text-decoration: none;
  }

  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .rank {
    inline-size: 20px;
    padding-inline-start: 4px;
    color: var(--rollcall-text-muted);
  }

  /* Takes what the other columns leave, and no more. */
  .member {
    inline-size: 99%;
    max-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .handle {
    display: none;
    margin-inline-start: 6px;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
  }

  .handle.needed {
    display: inline;
  }

  .possible {
    display: none;
    color: var(--rollcall-text-muted);
  }

  .when {
    padding-inline: 14px 4px;
    text-align: end;
    color: var(--rollcall-text-muted);
  }

  @container (max-width: 290px) {
    table {
      font-size: var(--rollcall-size-sm);
    }

    th,
    td {
      padding-inline-start: 6px;
    }

    thead th {
      white-space: normal;
    }

    .when {
      padding-inline: 8px 0;
    }
  }

  @container (min-width: 480px) {
    .handle,
    .possible {
      display: inline;
    }
  }
`;
