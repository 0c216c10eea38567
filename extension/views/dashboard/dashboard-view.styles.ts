import { css } from 'lit';

export const dashboardViewStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-block-size: 100vh;
    padding: var(--rollcall-space-5) max(var(--rollcall-space-4), calc((100% - 1280px) / 2)) var(--rollcall-space-7);
    background: var(--rollcall-surface-sunken);
    color: var(--rollcall-text);
    font-family: var(--rollcall-font);
    font-size: var(--rollcall-size-md);
    line-height: 20px;
  }

  header,
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }

  header {
    margin-block-end: var(--rollcall-space-5);
  }

  h1 {
    margin: 0;
    font-size: var(--rollcall-size-2xl);
    line-height: 36px;
  }

  h2 {
    margin: 0 0 var(--rollcall-space-3);
    font-size: var(--rollcall-size-xl);
    line-height: 28px;
  }

  .state {
    flex: 1;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
  }

  .problem {
    color: var(--rollcall-danger);
  }

  select {
    min-block-size: var(--rollcall-target);
    max-inline-size: 100%;
    padding: 0 8px;
    border: 1px solid var(--rollcall-edge);
    border-radius: var(--rollcall-radius-sm);
    background: var(--rollcall-surface);
    color: inherit;
    font: inherit;
  }

  section {
    margin-block-start: var(--rollcall-space-5);
  }

  .card {
    padding: var(--rollcall-space-4);
    border: 1px solid var(--rollcall-line);
    border-radius: var(--rollcall-radius-md);
    background: var(--rollcall-surface);
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
    gap: var(--rollcall-space-4);
    margin: 0;
  }

  dt {
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
  }

  dd {
    margin: 0;
    font-size: var(--rollcall-size-2xl);
    font-weight: var(--rollcall-weight-strong);
    line-height: 36px;
    font-variant-numeric: tabular-nums;
  }

  dd small {
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
    font-weight: var(--rollcall-weight-normal);
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr));
    gap: var(--rollcall-space-4);
    align-items: start;
  }

  .columns section {
    margin: 0;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 6px 12px 6px 0;
    border-block-end: 1px solid var(--rollcall-line);
    text-align: start;
    vertical-align: baseline;
    font-weight: var(--rollcall-weight-normal);
  }

  thead th {
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
    font-weight: var(--rollcall-weight-strong);
    white-space: nowrap;
  }

  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .file {
    overflow-wrap: anywhere;
  }

  .drop {
    margin-block-start: var(--rollcall-space-3);
    padding: var(--rollcall-space-4);
    border: 1px dashed var(--rollcall-edge);
    border-radius: var(--rollcall-radius-md);
  }

  .drop.is-over {
    background: var(--rollcall-accent-soft);
  }

  .drop p {
    margin: 0 0 var(--rollcall-space-2);
  }

  .hint {
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
  }

  progress {
    inline-size: 120px;
    block-size: 8px;
    accent-color: var(--rollcall-accent);
  }

  .empty {
    max-inline-size: 56ch;
    margin: 12vh auto 0;
  }

  rollcall-notice {
    margin-block: var(--rollcall-space-3);
  }
`;
