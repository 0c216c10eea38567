import { css } from 'lit';

export const auditImportStyles = css`
  label.choice {
    flex: none;
    flex-direction: row;
    align-items: flex-start;
    gap: 8px;
    color: var(--rollcall-text);
    font-size: var(--rollcall-size-md);
    cursor: pointer;
  }

  label.choice input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 2px 0 0;
    accent-color: var(--rollcall-action);
  }

  ul.files {
    margin: var(--rollcall-space-3) 0 0;
    padding: 0;
    list-style: none;
  }

  ul.files > li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--rollcall-space-3);
    padding: 8px 0;
    border-block-start: 1px solid var(--rollcall-line);
  }

  .file {
    flex: 1 1 200px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-weight: var(--rollcall-weight-strong);
  }

  .told {
    flex: 1 1 100%;
  }

  .state {
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
    font-variant-numeric: tabular-nums;
  }

  .warning {
    color: var(--rollcall-warning);
    font-size: var(--rollcall-size-sm);
    line-height: 18px;
  }

  .told p {
    margin: 0;
  }

  .told ul {
    margin: 2px 0 0;
    padding-inline-start: 18px;
  }
`;
