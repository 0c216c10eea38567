import { css } from 'lit';

export const auditImportStyles = css`
  .drop {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--rollcall-space-2);
    padding: var(--rollcall-space-4);
    border: 1px dashed var(--rollcall-edge);
    border-radius: var(--rollcall-radius-md);
    transition: background-color var(--rollcall-quick) var(--rollcall-easing);
  }

  .drop.over {
    border-color: var(--rollcall-accent);
    background: var(--rollcall-accent-soft);
  }

  label.choice {
    flex: none;
    flex-direction: row;
    align-items: flex-start;
    gap: 8px;
    color: var(--rollcall-text);
    font-size: var(--rollcall-size-md);
    cursor: pointer;
  }

  label.choice input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 2px 0 0;
    accent-color: var(--rollcall-action);
  }

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

  ul.files {
    margin: var(--rollcall-space-3) 0 0;
    padding: 0;
    list-style: none;
  }

  ul.files > li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--rollcall-space-3);
    padding: 8px 0;
    border-block-start: 1px solid var(--rollcall-line);
  }

  .file {
    flex: 1 1 200px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-weight: var(--rollcall-weight-strong);
  }

  .told {
    flex: 1 1 100%;
  }

  .state {
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
    font-variant-numeric: tabular-nums;
  }

  .warning {
    color: var(--rollcall-warning);
    font-size: var(--rollcall-size-sm);
    line-height: 18px;
  }

  .told p {
    margin: 0;
  }

  .told ul {
    margin: 2px 0 0;
    padding-inline-start: 18px;
  }

  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
    }
  }
`;
