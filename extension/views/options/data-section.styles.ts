import { css } from 'lit';

export const dataSectionStyles = css`
  .scroll {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 8px;
    border-block-end: 1px solid var(--rollcall-line);
    text-align: end;
    white-space: nowrap;
  }

  th:first-child {
    min-inline-size: 120px;
    padding-inline-start: 0;
    text-align: start;
    white-space: normal;
    overflow-wrap: anywhere;
  }

  td:last-child {
    padding-inline-end: 0;
  }

  thead th {
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
    font-weight: var(--rollcall-weight-normal);
  }

  tbody th {
    font-weight: var(--rollcall-weight-strong);
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
  }
`;
