import { css } from 'lit';

export const activityViewStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--rollcall-text);
    font-family: var(--rollcall-font);
    font-size: var(--rollcall-size-md);
    line-height: 20px;
  }

  .bar {
    display: flex;
    justify-content: flex-end;
    align-items: center;
    gap: 8px;
    margin-block-end: var(--rollcall-space-3);
  }

  .plots {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
    gap: var(--rollcall-space-4);
    transition: opacity var(--rollcall-quick) var(--rollcall-easing);
  }

  .plots.is-old {
    opacity: 0.5;
  }

  .figure {
    display: flex;
    flex-direction: column;
    gap: var(--rollcall-space-1);
    min-inline-size: 0;
  }

  .number {
    margin: 0;
    font-size: var(--rollcall-size-3xl);
    font-weight: var(--rollcall-weight-strong);
    line-height: 44px;
    font-variant-numeric: tabular-nums;
  }

  .number small {
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-md);
    font-weight: var(--rollcall-weight-normal);
  }

  .caption {
    margin: 0;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
  }

  .empty {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    justify-content: center;
    gap: var(--rollcall-space-2);
    padding-block: var(--rollcall-space-3);
  }

  .empty p {
    margin: 0;
    max-inline-size: 52ch;
  }

  .empty strong {
    font-weight: var(--rollcall-weight-strong);
  }

  .skeleton {
    min-block-size: 260px;
    border-radius: var(--rollcall-radius-md);
    background: var(--rollcall-surface-hover);
    animation: breathe 1.4s ease-in-out infinite alternate;
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }
`;
