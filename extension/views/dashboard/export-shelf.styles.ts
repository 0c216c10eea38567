import { css } from 'lit';

export const exportShelfStyles = css`
  :host {
    container-type: inline-size;
  }

  h3 {
    margin-block-end: 4px;
  }

  table {
    font-size: var(--rollcall-size-md);
  }

  th,
  td {
    padding-block: 2px;
    vertical-align: middle;
  }

  thead th {
    padding-block: 4px;
  }

  .file {
    overflow-wrap: anywhere;
  }

  .when {
    color: var(--rollcall-text-muted);
  }

  .actions {
    inline-size: 72px;
    text-align: end;
    white-space: nowrap;
  }

  .actions button.quiet {
    inline-size: var(--rollcall-target);
    padding: 0;
    color: var(--rollcall-text-muted);
  }

  .actions button.quiet:hover {
    color: var(--rollcall-accent);
  }

  @container (max-width: 380px) {
    th.number,
    td.number {
      display: none;
    }
  }

  .removed td {
    block-size: 36px;
    box-sizing: border-box;
    color: var(--rollcall-text-muted);
  }
`;
