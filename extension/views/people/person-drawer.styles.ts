import { css } from 'lit';

export const personDrawerStyles = css`
  dialog {
    position: fixed;
    inset-block: 0;
    inset-inline: auto 0;
    box-sizing: border-box;
    inline-size: min(520px, 100vw);
    block-size: 100vh;
    max-block-size: 100vh;
    max-inline-size: 100vw;
    margin: 0;
    padding: 0;
    border: 0;
    border-inline-start: 1px solid var(--rollcall-line);
    background: var(--rollcall-surface);
    color: var(--rollcall-text);
    box-shadow: var(--rollcall-shadow);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 32%);
  }

  .content {
    display: flex;
    flex-direction: column;
    gap: var(--rollcall-space-2);
    padding: var(--rollcall-space-4);
  }

  .head h3 {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-size: var(--rollcall-size-xl);
    line-height: 26px;
  }

  .head {
    flex-wrap: nowrap;
    align-items: flex-start;
  }

  h4 {
    margin: 0;
    font-size: var(--rollcall-size-md);
    font-weight: var(--rollcall-weight-strong);
    line-height: 20px;
  }

  .status {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--status-hue);
  }

  dl {
    display: grid;
    grid-template-columns: minmax(110px, auto) 1fr;
    gap: 4px var(--rollcall-space-4);
    margin: 0;
    font-size: var(--rollcall-size-sm);
    line-height: 20px;
  }

  dt,
  .muted {
    color: var(--rollcall-text-muted);
  }

  dd {
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .history {
    display: flex;
    flex-direction: column;
    gap: var(--rollcall-space-2);
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: var(--rollcall-size-sm);
  }

  .history li {
    display: flex;
    flex-direction: column;
    padding-inline-start: var(--rollcall-space-3);
    border-inline-start: 2px solid var(--rollcall-line);
    line-height: 18px;
  }

  .calendar {
    overflow-x: auto;
  }

  .calendar svg {
    display: block;
    inline-size: 100%;
    min-inline-size: 440px;
    block-size: auto;
  }

  .calendar text {
    fill: var(--rollcall-text-muted);
    font-size: 9px;
  }

  .active {
    fill: var(--rollcall-series-1);
  }

  .quiet {
    fill: var(--rollcall-surface-hover);
  }

  .partial,
  .unread {
    fill: none;
    stroke: var(--rollcall-line);
    stroke-width: 1;
  }

  .partial {
    stroke: var(--rollcall-edge);
    stroke-dasharray: 2 2;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px var(--rollcall-space-3);
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-xs);
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 4px;
  }

  @media (forced-colors: active) {
    .active {
      fill: Highlight;
    }

    .quiet {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
