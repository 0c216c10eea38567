import { css } from 'lit';

export const optionsViewStyles = css`
  :host {
    display: block;
    min-block-size: 100vh;
    background: var(--rollcall-surface);
    color: var(--rollcall-text);
    font-family: var(--rollcall-font);
    font-size: var(--rollcall-size-md);
    line-height: 20px;
  }

  header {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 14px 24px;
    border-block-end: 1px solid var(--rollcall-line);
  }

  h1,
  h2,
  p,
  dl,
  dd {
    margin: 0;
  }

  h1 {
    font-size: var(--rollcall-size-lg);
    font-weight: var(--rollcall-weight-strong);
  }

  h1 span {
    color: var(--rollcall-text-muted);
    font-weight: var(--rollcall-weight-normal);
  }

  h2 {
    font-size: var(--rollcall-size-xl);
    font-weight: var(--rollcall-weight-strong);
    line-height: 28px;
    scroll-margin-block-start: 24px;
  }

  h2:focus-visible {
    outline: none;
  }

  .page {
    display: grid;
    grid-template-columns: 192px minmax(0, 720px);
    gap: 48px;
    max-inline-size: 1040px;
    margin-inline: auto;
    padding: 24px;
  }

  nav {
    position: sticky;
    inset-block-start: 24px;
    align-self: start;
  }

  nav ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  nav a {
    display: block;
    padding: 6px 12px;
    border-radius: var(--rollcall-radius-sm);
    color: var(--rollcall-text-muted);
    text-decoration: none;
  }

  nav a:hover {
    background: var(--rollcall-surface-hover);
    color: var(--rollcall-text);
  }

  nav a[aria-current] {
    background: var(--rollcall-accent-soft);
    color: var(--rollcall-text);
    font-weight: var(--rollcall-weight-strong);
  }

  main {
    display: flex;
    flex-direction: column;
    gap: 40px;
    padding-block-end: 96px;
  }

  section,
  .fields {
    display: flex;
    flex-direction: column;
    gap: 16px;
  }

  section + section {
    padding-block-start: 40px;
    border-block-start: 1px solid var(--rollcall-line);
  }

  .muted {
    color: var(--rollcall-text-muted);
  }

  .small {
    font-size: var(--rollcall-size-sm);
  }

  .doubt {
    color: var(--rollcall-warning);
  }

  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 48px;
  }

  .spans {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 2px;
    max-inline-size: 640px;
  }

  .spans > div {
    flex: 1 1 150px;
    padding-block-start: 8px;
    border-block-start: 4px solid var(--status-hue);
  }

  .spans b {
    display: flex;
    align-items: center;
    gap: 6px;
    font-weight: var(--rollcall-weight-strong);
  }

  .spans b svg {
    color: var(--status-hue);
  }

  .spans .small {
    display: block;
    padding-inline-end: 8px;
    color: var(--rollcall-text-muted);
    font-variant-numeric: tabular-nums;
  }

  .about {
    display: grid;
    grid-template-columns: minmax(120px, 160px) minmax(0, 1fr);
    gap: 12px 16px;
  }

  .about dt {
    font-weight: var(--rollcall-weight-strong);
  }

  .save-bar {
    position: fixed;
    inset-block-end: 0;
    inset-inline: 0;
    visibility: hidden;
    translate: 0 100%;
    border-block-start: 1px solid var(--rollcall-line);
    background: var(--rollcall-surface-raised);
    box-shadow: var(--rollcall-shadow);
    transition:
      translate var(--rollcall-calm) var(--rollcall-easing),
      visibility var(--rollcall-calm);
  }

  .save-bar[data-shown='true'] {
    visibility: visible;
    translate: none;
  }

  .inner {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    box-sizing: border-box;
    max-inline-size: 1040px;
    min-block-size: 60px;
    margin-inline: auto;
    padding: 12px 24px;
  }

  .inner span {
    flex: 1 1 200px;
  }

  @media (max-width: 760px) {
    .page {
      grid-template-columns: minmax(0, 1fr);
      gap: 24px;
      padding: 16px;
    }

    header {
      padding-inline: 16px;
    }

    nav {
      position: static;
    }

    nav ul {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
    }

    .about {
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
    }

    .about dd {
      margin-block-end: 12px;
    }
  }
`;
