import { css } from 'lit';

export const coverageStripStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  .scroll {
    overflow-x: auto;
    padding: 3px;
    margin: -3px;
  }

  .grid {
    display: grid;
    grid-template-rows: 16px repeat(7, 11px);
    grid-auto-flow: column;
    grid-auto-columns: minmax(9px, 14px);
    gap: 2px;
    inline-size: fit-content;
    min-inline-size: min(100%, 580px);
    border-radius: var(--rollcall-radius-sm);
  }

  .month {
    grid-row: 1;
    overflow: visible;
    inline-size: 0;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-xs);
    line-height: 14px;
    white-space: nowrap;
  }

  i {
    box-sizing: border-box;
    border-radius: 2px;
    forced-color-adjust: none;
  }

  i[data-coverage='complete'] {
    background: var(--rollcall-accent);
  }

  i[data-coverage='partial'] {
    border: 1px solid var(--rollcall-accent);
    background: linear-gradient(to top, var(--rollcall-accent) 45%, transparent 45%);
  }

  /* Unknown is not empty: a dashed outline, no filling that could pass for a small number. */
  i[data-coverage='unread'] {
    border: 1px dashed var(--rollcall-edge);
    opacity: 0.7;
  }

  i.chosen {
    outline: 2px solid var(--rollcall-text);
    outline-offset: 0;
    opacity: 1;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px var(--rollcall-space-4);
    margin-block-start: var(--rollcall-space-2);
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
    line-height: 20px;
  }

  .key {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }

  .key i {
    inline-size: 11px;
    block-size: 11px;
  }

  .told {
    min-inline-size: 26ch;
    min-block-size: 20px;
    color: var(--rollcall-text);
    font-variant-numeric: tabular-nums;
  }

  .pages {
    display: inline-flex;
    gap: 4px;
    margin-inline-start: auto;
  }
`;
