import { css } from 'lit';

export const plotCardStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--rollcall-space-2);
    box-sizing: border-box;
    min-inline-size: 0;
    padding: var(--rollcall-space-3) var(--rollcall-space-4);
    border: 1px solid var(--rollcall-line);
    border-radius: var(--rollcall-radius-md);
    background: var(--rollcall-surface);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: flex-start;
    justify-content: space-between;
  }

  h2 {
    margin: 0;
    font-size: var(--rollcall-size-lg);
    font-weight: var(--rollcall-weight-strong);
    line-height: 24px;
  }

  /* Keeps its line while the period is not known yet, so that nothing jumps. */
  .period {
    min-block-size: 18px;
    margin: 0;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
    line-height: 18px;
  }

  .body {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
    transition: opacity var(--rollcall-calm) var(--rollcall-easing);
  }

  :host([old]) .body,
  :host([old]) .period,
  :host([old]) rollcall-evidence-line {
    opacity: 0.45;
  }

  ::slotted(:not([slot])) {
    flex: 1;
  }
`;
