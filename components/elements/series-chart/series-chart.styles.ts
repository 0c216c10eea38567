import { css } from 'lit';
import { chartParts } from '../../styles/chart-parts.styles';

export const seriesChartStyles = [
  chartParts,
  css`
    .tip b {
      display: block;
      color: var(--rollcall-text);
      font-size: var(--rollcall-size-md);
      font-weight: var(--rollcall-weight-strong);
      line-height: 20px;
    }

    .tip small {
      display: block;
      font-size: var(--rollcall-size-xs);
      line-height: 16px;
    }

    .key .at-least.bar {
      border: 1.5px dashed var(--rollcall-series-1);
    }

    .key .at-least.line {
      inline-size: 18px;
      block-size: 0;
      border-block-start: 2px dashed var(--rollcall-series-1);
      border-radius: 0;
    }

    .key .partial {
      background: repeating-linear-gradient(-45deg, var(--rollcall-series-1) 0 2px, var(--rollcall-surface) 2px 4px);
    }

    .key .unknown {
      background: var(--rollcall-surface-hover);
      outline: 1px solid var(--rollcall-line);
      outline-offset: -1px;
    }
  `,
];
