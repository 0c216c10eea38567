import { css } from 'lit';

/** How far long work on a file has come, and the way to end it. */
export const importRunStyles = css`
  .running {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px var(--rollcall-space-3);
    margin-block-start: var(--rollcall-space-3);
  }

  progress {
    flex: 1 1 160px;
    block-size: 8px;
    overflow: hidden;
    border: 0;
    border-radius: var(--rollcall-radius-pill);
    background: var(--rollcall-surface-hover);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: var(--rollcall-surface-hover);
  }

  progress::-webkit-progress-value {
    background: var(--rollcall-accent);
  }

  progress::-moz-progress-bar {
    background: var(--rollcall-accent);
  }

  .share {
    min-inline-size: 12ch;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
    font-variant-numeric: tabular-nums;
  }

  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
    }
  }
`;
