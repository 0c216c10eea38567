import { css } from 'lit';

/** What the sections of Options have in common. */
export const pageStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 16px;
  }

  :host([hidden]) {
    display: none;
  }

  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
  }

  h3 {
    font-size: var(--rollcall-size-lg);
    font-weight: var(--rollcall-weight-strong);
    line-height: 24px;
    overflow-wrap: anywhere;
  }

  ul[role='list'] {
    padding: 0;
    list-style: none;
  }

  .muted {
    color: var(--rollcall-text-muted);
  }

  .small {
    font-size: var(--rollcall-size-sm);
  }

  .box {
    display: flex;
    flex-direction: column;
    gap: 16px;
    padding: 16px;
    border: 1px solid var(--rollcall-line);
    border-radius: var(--rollcall-radius-md);
    background: var(--rollcall-surface);
  }

  .tag {
    padding: 0 8px;
    border: 1px solid var(--rollcall-line);
    border-radius: var(--rollcall-radius-pill);
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-xs);
    white-space: nowrap;
  }

  code {
    font-family: var(--rollcall-font-code);
    font-size: 0.95em;
    overflow-wrap: anywhere;
  }
`;
