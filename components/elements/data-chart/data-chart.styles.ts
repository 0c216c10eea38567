import { css } from 'lit';
import { chartParts } from '../../styles/chart-parts.styles';

export const dataChartStyles = [
  chartParts,
  css`
    .scroll-x {
      overflow-x: auto;
      border-radius: var(--rollcall-radius-sm);
    }

    .key .series-1 {
      background: var(--rollcall-series-1);
    }

    .key .series-2 {
      background: repeating-linear-gradient(-45deg, var(--rollcall-series-2) 0 2px, var(--rollcall-surface) 2px 4px);
    }

    .key .series-3 {
      background: var(--rollcall-series-3);
    }

    .key .series-4 {
      background: repeating-linear-gradient(-45deg, var(--rollcall-series-4) 0 2px, var(--rollcall-surface) 2px 4px);
    }

    .key .level-1 {
      background: color-mix(in srgb, var(--rollcall-series-1) 18%, var(--rollcall-surface));
    }

    .key .level-2 {
      background: color-mix(in srgb, var(--rollcall-series-1) 42%, var(--rollcall-surface));
    }

    .key .level-3 {
      background: color-mix(in srgb, var(--rollcall-series-1) 70%, var(--rollcall-surface));
    }

    .key .level-4 {
      background: var(--rollcall-series-1);
    }

    .key .unread {
      background: repeating-linear-gradient(-45deg, var(--rollcall-line) 0 1px, var(--rollcall-surface) 1px 5px);
      outline: 1px solid var(--rollcall-line);
      outline-offset: -1px;
    }
  `,
];
