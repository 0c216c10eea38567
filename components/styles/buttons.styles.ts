import { css } from 'lit';

/**
 * Buttons in W&B's measures (`wandb/ui.md`, Components): `button` is secondary, `.primary` filled, `.quiet` without
 * ground or edge, `.danger` destructive. Links that look like buttons take the class `button`.
 */
export const buttons = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    box-sizing: border-box;
    min-block-size: var(--rollcall-target);
    margin: 0;
    padding: 3px 10px;
    border: 1px solid var(--rollcall-line);
    border-radius: var(--rollcall-radius-sm);
    background: var(--rollcall-surface);
    color: var(--rollcall-text);
    font: inherit;
    font-size: var(--rollcall-size-md);
    font-weight: var(--rollcall-weight-strong);
    line-height: 20px;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--rollcall-quick) var(--rollcall-easing);
  }

  button:hover,
  .button:hover {
    background: var(--rollcall-surface-hover);
  }

  button.primary {
    border-color: transparent;
    background: var(--rollcall-action);
    color: var(--rollcall-on-action);
  }

  button.primary:hover {
    background: var(--rollcall-action-hover);
  }

  button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--rollcall-accent);
  }

  button.quiet:hover {
    background: var(--rollcall-surface-hover);
  }

  button.danger {
    color: var(--rollcall-danger);
  }

  button[aria-disabled='true'],
  button:disabled {
    opacity: 0.55;
    cursor: default;
  }

  button svg,
  .button svg {
    flex: none;
  }

  @media (forced-colors: active) {
    button,
    .button,
    button.quiet {
      border-color: ButtonBorder;
    }

    button.primary {
      forced-color-adjust: none;
    }
  }
`;
