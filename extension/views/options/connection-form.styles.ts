import { css } from 'lit';

export const connectionFormStyles = css`
  form {
    gap: 20px;
  }

  .group {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }

  .recognized {
    color: var(--rollcall-text);
    font-size: var(--rollcall-size-sm);
  }

  .doubt {
    color: var(--rollcall-warning);
  }

  summary {
    inline-size: fit-content;
    border-radius: var(--rollcall-radius-sm);
    color: var(--rollcall-text-muted);
    cursor: pointer;
  }

  details .field {
    margin-block-start: 12px;
  }

  .strength {
    display: flex;
    align-items: center;
    gap: 4px;
    margin-block-start: -12px;
    font-size: var(--rollcall-size-sm);
    --strength-hue: var(--rollcall-danger);
  }

  .strength[data-strength='fair'] {
    --strength-hue: var(--rollcall-warning);
  }

  .strength[data-strength='strong'] {
    --strength-hue: var(--rollcall-success);
  }

  .strength i {
    inline-size: 40px;
    block-size: 4px;
    border-radius: var(--rollcall-radius-pill);
    background: var(--strength-hue);
  }

  .strength i.off {
    background: var(--rollcall-line);
  }

  .strength span {
    margin-inline-start: 8px;
  }

  [data-discard] {
    margin-inline-start: 8px;
  }
`;
