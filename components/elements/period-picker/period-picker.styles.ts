import { css } from 'lit';

export const periodPickerStyles = css`
  :host {
    display: inline-block;
    color: var(--rollcall-text);
    font-size: var(--rollcall-size-md);
  }

  label {
    display: inline-grid;
    align-items: center;
  }

  select,
  svg {
    grid-area: 1 / 1;
  }

  select {
    appearance: none;
    min-block-size: var(--rollcall-target);
    margin: 0;
    padding: 3px 30px 3px 10px;
    border: 1px solid var(--rollcall-edge);
    border-radius: var(--rollcall-radius-sm);
    background: var(--rollcall-surface);
    color: inherit;
    font: inherit;
    line-height: 20px;
    cursor: pointer;
  }

  :host(:dir(rtl)) select {
    padding: 3px 10px 3px 30px;
  }

  select:hover {
    background: var(--rollcall-surface-hover);
  }

  svg {
    justify-self: end;
    margin-inline-end: 8px;
    pointer-events: none;
  }
`;
