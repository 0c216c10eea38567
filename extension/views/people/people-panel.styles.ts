import { css } from 'lit';

export const peoplePanelStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--rollcall-space-2);
    margin-block-end: var(--rollcall-space-2);
  }

  .search {
    flex: 1 1 220px;
    max-inline-size: 340px;
  }

  .groups {
    display: inline-flex;
    flex-wrap: wrap;
    min-inline-size: 0;
  }

  .groups button {
    border-radius: 0;
    margin-inline-start: -1px;
    white-space: nowrap;
  }

  .groups button:first-child {
    border-start-start-radius: var(--rollcall-radius-sm);
    border-end-start-radius: var(--rollcall-radius-sm);
    margin-inline-start: 0;
  }

  .groups button:last-child {
    border-start-end-radius: var(--rollcall-radius-sm);
    border-end-end-radius: var(--rollcall-radius-sm);
  }

  .groups button[aria-pressed='true'] {
    background: var(--rollcall-accent-soft);
    color: var(--rollcall-accent);
  }

  rollcall-saved-views {
    margin-inline-start: auto;
  }

  .chip {
    min-block-size: 28px;
    max-inline-size: 100%;
    padding-block: 0;
    border-radius: var(--rollcall-radius-pill);
    background: var(--rollcall-surface-sunken);
    font-size: var(--rollcall-size-sm);
    font-weight: var(--rollcall-weight-normal);
  }

  .chip span:first-child {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .counts {
    min-block-size: var(--rollcall-target);
    font-variant-numeric: tabular-nums;
  }

  .counts .end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--rollcall-space-2);
    margin-inline-start: auto;
  }

  .nobody {
    padding: var(--rollcall-space-6);
    border: 1px dashed var(--rollcall-line);
    border-radius: var(--rollcall-radius-md);
    color: var(--rollcall-text-muted);
    text-align: center;
  }

  p.hint {
    margin-block: var(--rollcall-space-2);
  }
`;
