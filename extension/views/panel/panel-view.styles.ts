import { css } from 'lit';

export const panelViewStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    min-block-size: 100vh;
    padding: var(--rollcall-space-3) var(--rollcall-space-4) var(--rollcall-space-4);
    background: var(--rollcall-surface-sunken);
    color: var(--rollcall-text);
    font-family: var(--rollcall-font);
    font-size: var(--rollcall-size-md);
    line-height: 20px;
  }

  main {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: var(--rollcall-space-3);
  }

  rollcall-activity-view {
    flex: 1;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }

  h1 {
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
    font-size: var(--rollcall-size-xl);
    font-weight: var(--rollcall-weight-strong);
    line-height: 28px;
  }

  .members {
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
  }

  .links {
    display: flex;
    flex: 1;
    justify-content: flex-end;
    gap: 4px;
  }

  /* Its lines take part in this row: what does not fit, such as a problem, gets a row of its own. */
  rollcall-sync-controls {
    display: contents;
  }

  .skeleton {
    display: grid;
    flex: 1;
    grid-template: 32px minmax(240px, 1fr) / repeat(2, 1fr);
    gap: var(--rollcall-space-4);
    animation: breathe 1.4s ease-in-out infinite alternate;
  }

  .skeleton i {
    border-radius: var(--rollcall-radius-md);
    background: var(--rollcall-surface-hover);
  }

  .skeleton i:first-of-type {
    grid-column: 1 / -1;
    inline-size: 180px;
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }
`;
