import { css } from 'lit';

/** Fields, choices and their groups in Options. */
export const formStyles = css`
  .field {
    display: flex;
    flex-direction: column;
    gap: 4px;
    max-inline-size: 480px;
  }

  label,
  legend {
    font-weight: var(--rollcall-weight-strong);
  }

  fieldset {
    display: flex;
    flex-direction: column;
    gap: 8px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    margin-block-end: 8px;
    padding: 0;
  }

  .control {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  input:not([type='radio'], [type='checkbox']),
  select {
    flex: 1;
    box-sizing: border-box;
    min-inline-size: 0;
    min-block-size: 36px;
    padding: 4px 10px;
    border: 1px solid var(--rollcall-edge);
    border-radius: var(--rollcall-radius-sm);
    background: var(--rollcall-surface);
    color: var(--rollcall-text);
    font: inherit;
  }

  input[type='number'] {
    flex: none;
    inline-size: 96px;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  input[type='password'],
  input[name='key'] {
    font-family: var(--rollcall-font-code);
  }

  input[readonly] {
    border-color: var(--rollcall-line);
    background: var(--rollcall-surface-sunken);
    color: var(--rollcall-text-muted);
  }

  input::placeholder {
    color: var(--rollcall-text-muted);
    opacity: 1;
  }

  input[aria-invalid='true'] {
    border-color: var(--rollcall-danger);
  }

  .hint,
  .error {
    font-size: var(--rollcall-size-sm);
    line-height: 18px;
  }

  .hint {
    color: var(--rollcall-text-muted);
  }

  .error {
    color: var(--rollcall-danger);
  }

  .error::before {
    content: '';
    display: inline-block;
    inline-size: 12px;
    block-size: 12px;
    margin-inline-end: 6px;
    background: currentColor;
    mask: url('data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12"><path fill-rule="evenodd" d="M6 0a6 6 0 1 1 0 12A6 6 0 0 1 6 0ZM5.2 2.8v4h1.6v-4ZM5.2 7.9v1.5h1.6V7.9Z"/></svg>')
      center / contain no-repeat;
    vertical-align: -1px;
  }

  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 8px;
    align-items: baseline;
    max-inline-size: 560px;
  }

  .choice label {
    font-weight: var(--rollcall-weight-normal);
  }

  .choice .hint {
    grid-column: 2;
  }

  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--rollcall-action);
    translate: 0 3px;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  button {
    min-block-size: 36px;
    padding-inline: 14px;
  }
`;
