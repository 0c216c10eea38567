import { css } from 'lit';

export const connectionCardStyles = css`
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
  }

  .tag[data-kept='locked'] {
    border-color: transparent;
    background: var(--rollcall-warning-soft);
    color: var(--rollcall-text);
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }

  dt {
    flex: none;
    inline-size: 72px;
    color: var(--rollcall-text-muted);
  }

  dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .question {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }

  .result {
    display: flex;
    flex-direction: column;
    gap: 12px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--rollcall-line);
  }

  .result ul {
    display: flex;
    flex-direction: column;
    gap: 8px;
  }

  .result li {
    display: flex;
    gap: 8px;
  }

  .result li svg {
    flex: none;
    margin-block-start: 2px;
    color: var(--rollcall-success);
  }

  .result li[data-ok='false'] svg {
    color: var(--rollcall-danger);
  }

  [role='status']:not(:has(*)) {
    display: none;
  }
`;
