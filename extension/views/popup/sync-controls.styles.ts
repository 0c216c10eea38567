import { css } from 'lit';

export const syncControlsStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 8px;
  }

  .line {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }

  .when,
  .muted {
    margin: 0;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
    font-variant-numeric: tabular-nums;
  }

  progress {
    flex: 1;
    appearance: none;
    block-size: 6px;
    min-inline-size: 0;
    border: 0;
    border-radius: var(--rollcall-radius-pill);
    background: var(--rollcall-line);
    accent-color: var(--rollcall-action);
    overflow: hidden;
  }

  progress::-webkit-progress-bar {
    background: var(--rollcall-line);
  }

  progress::-webkit-progress-value {
    border-radius: var(--rollcall-radius-pill);
    background: var(--rollcall-action);
    transition: inline-size var(--rollcall-calm) var(--rollcall-easing);
  }

  progress::-moz-progress-bar {
    border-radius: var(--rollcall-radius-pill);
    background: var(--rollcall-action);
  }

  progress:indeterminate {
    background: linear-gradient(90deg, transparent, var(--rollcall-action) 40%, var(--rollcall-action) 60%, transparent)
      0 0 / 40% 100% no-repeat var(--rollcall-line);
    animation: slide 1.4s linear infinite;
  }

  progress:indeterminate::-webkit-progress-bar {
    background: transparent;
  }

  progress:indeterminate::-moz-progress-bar {
    background: transparent;
  }

  @keyframes slide {
    from {
      background-position-x: -80%;
    }

    to {
      background-position-x: 180%;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    progress:indeterminate {
      background-position-x: 50%;
      animation: none;
    }
  }

  @media (forced-colors: active) {
    progress {
      appearance: auto;
    }
  }

  button[data-sync],
  .line > button {
    flex: none;
  }
`;
