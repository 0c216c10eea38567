import { css } from 'lit';

export const identityListStyles = css`
  :host {
    display: block;
  }

  .card {
    padding: var(--rollcall-space-4);
    border: 1px solid var(--rollcall-line);
    border-radius: var(--rollcall-radius-md);
    background: var(--rollcall-surface);
  }

  .card > .hint {
    max-inline-size: 76ch;
    margin-block: var(--rollcall-space-2) var(--rollcall-space-3);
  }

  .guesses {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .guesses > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px var(--rollcall-space-4);
    align-items: center;
    padding: var(--rollcall-space-3) 0;
    border-block-start: 1px solid var(--rollcall-line);
  }

  .records {
    display: flex;
    flex-wrap: wrap;
    gap: 6px var(--rollcall-space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .records li {
    box-sizing: border-box;
    flex: 1 1 220px;
    min-inline-size: 0;
    max-inline-size: 420px;
    padding: 6px 10px;
    border: 1px solid var(--rollcall-line);
    border-radius: var(--rollcall-radius-sm);
    overflow-wrap: anywhere;
  }

  .joined .records li {
    border-color: var(--rollcall-accent);
    background: var(--rollcall-accent-soft);
  }

  .who {
    font-weight: var(--rollcall-weight-strong);
  }

  .small {
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
    line-height: 18px;
  }

  .why {
    grid-column: 1 / -1;
  }

  .tag {
    color: var(--rollcall-text);
    font-weight: var(--rollcall-weight-strong);
  }

  @media (max-width: 520px) {
    .guesses > li {
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
    }

    .records {
      inline-size: 100%;
    }
  }
`;
