import { css } from 'lit';

/** W&B's own focus outline (`wandb/ui.md`, Components): two pixels of teal, seen only for the keyboard. */
export const focusRing = css`
  :focus {
    outline: none;
  }

  :focus-visible {
    outline: 2px solid var(--rollcall-focus);
    outline-offset: 2px;
  }
`;
