import { css } from 'lit';

export const cardStyles = css`
  .card {
    position: fixed;
    inset: auto;
    z-index: var(--rollcall-layer);
    box-sizing: border-box;
    inline-size: min(368px, 100vw - 16px);
    max-block-size: calc(100vh - 16px);
    margin: 0;
    padding: 14px 16px;
    overflow: auto;
    border: 1px solid var(--rollcall-line);
    border-radius: var(--rollcall-radius-md);
    background: var(--rollcall-surface-raised);
    box-shadow: var(--rollcall-shadow);
    color: var(--rollcall-text);
    font-size: 13px;
    font-weight: var(--rollcall-weight-normal);
    line-height: 18px;
    overflow-wrap: anywhere;
    animation: appear var(--rollcall-quick) var(--rollcall-easing);
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  .card p,
  .card dl,
  .card dd {
    margin: 0;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 6px;
    font-size: 14px;
    line-height: 20px;
  }

  .card .when,
  .card dt,
  .meaning,
  .note,
  .second,
  .unknown {
    color: var(--rollcall-text-muted);
  }

  .meaning {
    padding-block: 2px 10px;
  }

  .row {
    display: grid;
    grid-template-columns: 104px 1fr;
    gap: 0 12px;
    padding-block: 5px;
    border-block-start: 1px solid var(--rollcall-line);
  }

  .moment,
  .second {
    display: block;
    font-variant-numeric: tabular-nums;
  }

  .card .trend {
    display: block;
    inline-size: 144px;
    block-size: 24px;
    margin-block: 2px 4px;
  }

  .note {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--rollcall-line);
    font-size: 12px;
    line-height: 16px;
  }

  .note + .note {
    padding-block-start: 4px;
    border: 0;
  }

  @media (max-width: 320px) {
    .row {
      grid-template-columns: 1fr;
    }
  }

  @media print {
    .card {
      display: none;
    }
  }
`;
