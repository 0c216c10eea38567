import { css } from 'lit';

/** What the parts of the dashboard have in common. */
export const partStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  h2,
  h3 {
    margin: 0;
    font-weight: var(--rollcall-weight-strong);
  }

  h2 {
    font-size: var(--rollcall-size-lg);
    line-height: 24px;
  }

  h3 {
    font-size: var(--rollcall-size-md);
    line-height: 20px;
  }

  .hint {
    margin: 0;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
    line-height: 18px;
  }

  .problem {
    color: var(--rollcall-danger);
    font-size: var(--rollcall-size-sm);
    line-height: 18px;
  }

  rollcall-notice {
    margin-block-start: var(--rollcall-space-3);
  }

  select {
    min-block-size: var(--rollcall-target);
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: 3px 8px;
    border: 1px solid var(--rollcall-edge);
    border-radius: var(--rollcall-radius-sm);
    background: var(--rollcall-surface);
    color: var(--rollcall-text);
    font: inherit;
    cursor: pointer;
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: var(--rollcall-space-3);
  }

  label {
    display: flex;
    flex: 1 1 180px;
    flex-direction: column;
    gap: 4px;
    min-inline-size: 0;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
  }

  label select {
    font-size: var(--rollcall-size-md);
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 6px 12px 6px 0;
    border-block-end: 1px solid var(--rollcall-line);
    text-align: start;
    vertical-align: baseline;
    font-weight: var(--rollcall-weight-normal);
  }

  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }

  tbody tr:last-child > * {
    border-block-end: 0;
  }

  thead th {
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-xs);
    font-weight: var(--rollcall-weight-strong);
    white-space: nowrap;
  }

  .number {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  @media (min-width: 420px) {
    .when,
    .source {
      white-space: nowrap;
    }
  }

  button.link {
    display: inline;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--rollcall-accent);
    font-size: inherit;
    text-decoration: underline;
  }
`;
