import { css } from 'lit';

export const dashboardViewStyles = css`
  :host {
    --page-gutter: max(var(--rollcall-space-4), calc((100% - 1280px) / 2));
    box-sizing: border-box;
    min-block-size: 100vh;
    background: var(--rollcall-surface-sunken);
    color: var(--rollcall-text);
    font-family: var(--rollcall-font);
    font-size: var(--rollcall-size-md);
    line-height: 20px;
  }

  .masthead {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: var(--rollcall-space-2) var(--page-gutter);
    border-block-end: 1px solid var(--rollcall-line);
    background: var(--rollcall-surface);
  }

  .masthead .name {
    margin-inline-end: var(--rollcall-space-3);
    font-weight: var(--rollcall-weight-strong);
  }

  .masthead select {
    flex: 0 1 auto;
  }

  .masthead button {
    margin-inline-start: auto;
  }

  main {
    padding: var(--rollcall-space-5) var(--page-gutter) var(--rollcall-space-7);
  }

  .sections {
    display: flex;
    flex-direction: column;
    gap: var(--rollcall-space-5);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--rollcall-space-2) var(--rollcall-space-5);
  }

  h1 {
    margin: 0;
    overflow-wrap: anywhere;
    font-size: var(--rollcall-size-2xl);
    font-weight: var(--rollcall-weight-strong);
    line-height: 36px;
    letter-spacing: -0.01em;
  }

  .title {
    min-inline-size: 0;
  }

  .title p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin: 0;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
  }

  .title .quiet {
    min-block-size: 24px;
    padding: 0 4px;
    font-size: inherit;
    font-weight: var(--rollcall-weight-normal);
  }

  .tag {
    padding: 1px 8px;
    border: 1px solid var(--rollcall-line);
    border-radius: var(--rollcall-radius-pill);
    background: var(--rollcall-surface);
  }

  rollcall-sync-controls {
    flex: 0 1 auto;
    max-inline-size: 480px;
  }

  main > rollcall-notice {
    margin: 0 0 var(--rollcall-space-4);
  }

  .card {
    display: flex;
    flex-direction: column;
    gap: var(--rollcall-space-3);
    min-inline-size: 0;
    padding: var(--rollcall-space-4);
    border: 1px solid var(--rollcall-line);
    border-radius: var(--rollcall-radius-md);
    background: var(--rollcall-surface);
  }

  .figures {
    gap: var(--rollcall-space-4);
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(116px, 1fr));
    gap: var(--rollcall-space-3) var(--rollcall-space-4);
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
    line-height: 34px;
    letter-spacing: -0.01em;
    font-variant-numeric: tabular-nums;
  }

  dd small {
    display: inline-block;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
    font-weight: var(--rollcall-weight-normal);
    line-height: 18px;
    letter-spacing: normal;
  }

  .bar {
    display: flex;
    gap: 2px;
    block-size: 8px;
    overflow: hidden;
    border-radius: var(--rollcall-radius-pill);
  }

  .bar i {
    flex: 1 1 0;
    min-inline-size: 2px;
    background: var(--status-hue);
    forced-color-adjust: none;
  }

  .statuses ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px var(--rollcall-space-4);
    margin: var(--rollcall-space-2) 0 0;
    padding: 0;
    list-style: none;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
  }

  .statuses li {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    font-variant-numeric: tabular-nums;
  }

  .statuses b {
    color: var(--rollcall-text);
    font-weight: var(--rollcall-weight-strong);
  }

  .statuses svg {
    color: var(--status-hue);
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 460px), 1fr));
    gap: var(--rollcall-space-4);
    align-items: start;
  }

  .empty {
    max-inline-size: 60ch;
    margin: 10vh auto 0;
    padding: var(--rollcall-space-6);
  }

  .empty p {
    margin: 0;
  }

  .skeleton {
    display: grid;
    grid-template: 56px 132px 340px / repeat(2, 1fr);
    gap: var(--rollcall-space-5) var(--rollcall-space-4);
    animation: breathe 1.4s ease-in-out infinite alternate;
  }

  .skeleton i {
    border-radius: var(--rollcall-radius-md);
    background: var(--rollcall-surface-hover);
  }

  .skeleton i:nth-of-type(-n + 2) {
    grid-column: 1 / -1;
  }

  .skeleton i:first-of-type {
    inline-size: 240px;
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
