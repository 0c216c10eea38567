import { css } from 'lit';

/** `[data-status]` gives its content the hue of that status as `--status-hue`. */
export const statusHues = css`
  [data-status='active'] {
    --status-hue: var(--rollcall-status-active);
  }

  [data-status='idle'] {
    --status-hue: var(--rollcall-status-idle);
  }

  [data-status='dormant'] {
    --status-hue: var(--rollcall-status-dormant);
  }

  [data-status='no-activity'] {
    --status-hue: var(--rollcall-status-no-activity);
  }

  [data-status='invite-pending'] {
    --status-hue: var(--rollcall-status-invite-pending);
  }

  [data-status='deactivated'] {
    --status-hue: var(--rollcall-status-deactivated);
  }

  [data-status='unknown'] {
    --status-hue: var(--rollcall-status-unknown);
  }
`;
