import { css } from 'lit';

export const evidenceLineStyles = css`
  :host {
    display: block;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-xs);
    line-height: 18px;
  }

  p {
    margin: 0;
  }

  .short {
    color: var(--rollcall-warning);
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    border-radius: var(--rollcall-radius-sm);
    line-height: 24px;
    cursor: pointer;
  }

  summary:hover {
    color: var(--rollcall-text);
  }

  ul {
    margin: 2px 0 0;
    padding-inline-start: 18px;
  }

  li + li {
    margin-block-start: 4px;
  }
`;
