import { css } from 'lit';

export const importListStyles = css`
  :host {
    display: block;
    margin-block-start: var(--rollcall-space-4);
  }

  h3 {
    margin-block-end: 4px;
  }

  h3:focus {
    outline: none;
  }

  .imports {
    margin: var(--rollcall-space-2) 0 0;
    padding: 0;
    list-style: none;
  }

  .imports li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 2px var(--rollcall-space-3);
    padding-block: var(--rollcall-space-2);
    border-block-start: 1px solid var(--rollcall-line);
  }

  .file {
    overflow-wrap: anywhere;
    font-size: var(--rollcall-size-md);
  }

  .facts,
  .stays {
    grid-column: 1;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
  }

  .imports button {
    grid-column: 2;
    grid-row: 1 / span 2;
  }

  .undone {
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-md);
  }
`;
