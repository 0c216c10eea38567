import { css } from 'lit';

export const popupViewStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    inline-size: 380px;
    max-inline-size: 100%;
    min-block-size: 200px;
    background: var(--rollcall-surface);
    color: var(--rollcall-text);
    font-family: var(--rollcall-font);
    font-size: var(--rollcall-size-md);
    line-height: 20px;
  }

  header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 10px 8px 10px 16px;
    border-block-end: 1px solid var(--rollcall-line);
    background: var(--rollcall-surface);
  }

  h1 {
    flex: 1;
    margin: 0;
    font-size: var(--rollcall-size-md);
    font-weight: var(--rollcall-weight-strong);
  }

  h2 {
    margin: 0;
    font-size: var(--rollcall-size-lg);
    font-weight: var(--rollcall-weight-strong);
    line-height: 24px;
    overflow-wrap: anywhere;
  }

  main {
    display: flex;
    flex-direction: column;
    gap: 12px;
    padding: 12px 16px 12px;
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin-block-end: 4px;
  }

  .tag {
    padding: 0 8px;
    border: 1px solid var(--rollcall-line);
    border-radius: var(--rollcall-radius-pill);
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-xs);
  }

  .tag.here {
    border-color: transparent;
    background: var(--rollcall-accent-soft);
    color: var(--rollcall-text);
  }

  h2.others {
    margin-block-start: 4px;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
    line-height: 20px;
  }

  details {
    border: 1px solid var(--rollcall-line);
    border-radius: var(--rollcall-radius-md);
  }

  summary {
    padding: 8px 12px;
    border-radius: var(--rollcall-radius-md);
    cursor: pointer;
  }

  summary:hover {
    background: var(--rollcall-surface-hover);
  }

  summary .muted {
    display: block;
    padding-inline-start: 16px;
    font-variant-numeric: tabular-nums;
  }

  .other-name {
    font-weight: var(--rollcall-weight-strong);
    overflow-wrap: anywhere;
  }

  details > rollcall-organization-card {
    padding: 0 12px 8px;
  }

  .muted {
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
  }

  .centred {
    padding-block: 24px;
    text-align: center;
  }

  .centred p,
  .empty > p {
    margin: 4px 0 16px;
    color: var(--rollcall-text-muted);
  }

  .empty {
    padding-block: 8px;
  }

  .empty ol {
    display: flex;
    flex-direction: column;
    gap: 16px;
    margin: 0;
    padding-inline-start: 20px;
  }

  .empty li::marker {
    color: var(--rollcall-text-muted);
    font-weight: var(--rollcall-weight-strong);
  }

  .empty li button {
    display: flex;
    margin-block-start: 8px;
  }

  .skeleton {
    display: grid;
    gap: 12px;
  }

  .skeleton i {
    block-size: 96px;
    border-radius: var(--rollcall-radius-md);
    background: var(--rollcall-surface-hover);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }

  .skeleton i:first-of-type,
  .skeleton i:last-of-type {
    block-size: 32px;
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .skeleton i {
      animation: none;
    }
  }
`;
