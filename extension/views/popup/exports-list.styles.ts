import { css } from 'lit';

export const exportsListStyles = css`
  :host {
    display: block;
  }

  summary {
    padding-block: 6px;
    border-radius: var(--rollcall-radius-sm);
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
    cursor: pointer;
  }

  summary:hover {
    color: var(--rollcall-text);
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    align-items: center;
    gap: 2px;
    padding-block: 4px;
    border-block-start: 1px solid var(--rollcall-line);
  }

  .file {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    font-size: var(--rollcall-size-sm);
    line-height: 18px;
    overflow-wrap: anywhere;
  }

  .muted {
    margin: 4px 0;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-xs);
    font-variant-numeric: tabular-nums;
  }

  .file .muted,
  .file.muted {
    margin: 0;
  }

  .file.muted {
    font-size: var(--rollcall-size-sm);
  }

  button.icon {
    inline-size: var(--rollcall-target);
    padding: 0;
    color: var(--rollcall-text-muted);
  }

  button.icon:hover {
    color: var(--rollcall-text);
  }

  rollcall-notice {
    margin-block: 4px;
  }
`;
