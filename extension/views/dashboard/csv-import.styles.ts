import { css } from 'lit';

export const csvImportStyles = css`
  .drop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px var(--rollcall-space-4);
    padding: var(--rollcall-space-4);
    border: 1px dashed var(--rollcall-edge);
    border-radius: var(--rollcall-radius-md);
    transition: background-color var(--rollcall-quick) var(--rollcall-easing);
  }

  .drop.over {
    border-color: var(--rollcall-accent);
    background: var(--rollcall-accent-soft);
  }

  .drop h3,
  .drop .hint {
    flex: 1 1 100%;
  }

  .drop button {
    margin-block-start: 4px;
  }

  ul {
    margin: 4px 0 0;
    padding-inline-start: 18px;
  }
`;
