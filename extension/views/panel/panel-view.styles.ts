import { css } from 'lit';

export const panelViewStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-block-size: 100vh;
    padding: var(--rollcall-space-4);
    background: var(--rollcall-surface-sunken);
    color: var(--rollcall-text);
    font-family: var(--rollcall-font);
    font-size: var(--rollcall-size-md);
    line-height: 20px;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin-block-end: var(--rollcall-space-3);
  }

  h1 {
    margin: 0;
    font-size: var(--rollcall-size-xl);
    font-weight: var(--rollcall-weight-strong);
    line-height: 28px;
  }

  .state {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 16px;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
  }

  .problem {
    color: var(--rollcall-danger);
  }

  progress {
    inline-size: 120px;
    block-size: 8px;
    margin-inline-start: 8px;
    accent-color: var(--rollcall-accent);
  }

  .actions {
    display: flex;
    gap: 8px;
  }
`;
