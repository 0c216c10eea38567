import { css } from 'lit';

export const activityViewStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--rollcall-space-3);
    container-type: inline-size;
    color: var(--rollcall-text);
    font-family: var(--rollcall-font);
    font-size: var(--rollcall-size-md);
    line-height: 20px;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    align-items: center;
    gap: var(--rollcall-space-2) var(--rollcall-space-3);
  }

  ::slotted([slot='lead']) {
    flex: 1 1 auto;
    min-inline-size: 0;
  }

  .plots {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--rollcall-space-4);
  }

  @container (min-width: 640px) {
    .plots {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .plots.of-3 > :last-child {
      grid-column: 1 / -1;
    }
  }

  @container (min-width: 960px) {
    .plots.of-3 {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .plots.of-3 > :last-child {
      grid-column: auto;
    }
  }

  .figure {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }

  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    margin: 0;
    font-size: var(--rollcall-size-2xl);
    font-weight: var(--rollcall-weight-strong);
    line-height: 34px;
    letter-spacing: -0.01em;
    font-variant-numeric: tabular-nums;
  }

  .number small {
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-md);
    font-weight: var(--rollcall-weight-normal);
    line-height: 20px;
    letter-spacing: normal;
  }

  .caption {
    margin: 0 0 var(--rollcall-space-2);
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
    line-height: 18px;
  }

  rollcall-series-chart {
    flex: 1;
  }

  .empty {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    justify-content: center;
    gap: var(--rollcall-space-2);
    min-block-size: 190px;
    padding-block: var(--rollcall-space-2);
  }

  .empty svg {
    color: var(--rollcall-edge);
  }

  .empty p {
    margin: 0;
    max-inline-size: 56ch;
    color: var(--rollcall-text-muted);
  }

  .empty strong {
    color: var(--rollcall-text);
    font-weight: var(--rollcall-weight-strong);
  }

  .skeleton {
    display: flex;
    flex-direction: column;
    gap: var(--rollcall-space-3);
    min-block-size: 240px;
    animation: breathe 1.4s ease-in-out infinite alternate;
  }

  .skeleton i {
    inline-size: 40%;
    block-size: 34px;
    border-radius: var(--rollcall-radius-sm);
    background: var(--rollcall-surface-hover);
  }

  .skeleton i:last-child {
    flex: 1;
    inline-size: 100%;
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
