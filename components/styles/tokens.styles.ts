import { css } from 'lit';
import { darkPalette, lightPalette } from './palette.styles';

/**
 * Rollcall's design tokens, `--rollcall-*`: W&B's own moon greys and teal (`wandb/ui.md`, Palette) with status hues of
 * our own. Adopt it in an outermost element, or in a document (`tokens.styleSheet`); elements inside it inherit.
 *
 * Dark by `theme="dark"` on the host (or the root element), else by the reader's preference unless `theme="light"`.
 * Inside, the classes `on-light` and `on-dark` set the palette for a part that knows its ground better
 * (`surroundings.ts`).
 */
export const tokens = css`
  :host,
  :root,
  .on-light {
    ${lightPalette}
  }

  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])),
    :root:not([theme='light']) {
      ${darkPalette}
    }
  }

  :host([theme='dark']),
  :root[theme='dark'],
  .on-dark {
    ${darkPalette}
  }

  :host,
  :root {
    --rollcall-font: 'Source Sans Pro', 'Source Sans 3', system-ui, -apple-system, 'Segoe UI', sans-serif;
    --rollcall-font-code: 'Source Code Pro', ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    --rollcall-size-xs: 0.75rem;
    --rollcall-size-sm: 0.8125rem;
    --rollcall-size-md: 0.875rem;
    --rollcall-size-lg: 1rem;
    --rollcall-size-xl: 1.25rem;
    --rollcall-size-2xl: 1.75rem;
    --rollcall-size-3xl: 2.25rem;
    --rollcall-weight-normal: 400;
    --rollcall-weight-strong: 600;
    --rollcall-space-1: 4px;
    --rollcall-space-2: 8px;
    --rollcall-space-3: 12px;
    --rollcall-space-4: 16px;
    --rollcall-space-5: 24px;
    --rollcall-space-6: 32px;
    --rollcall-space-7: 48px;
    --rollcall-radius-sm: 4px;
    --rollcall-radius-md: 8px;
    --rollcall-radius-pill: 999px;
    --rollcall-target: 32px;
    --rollcall-quick: 120ms;
    --rollcall-calm: 220ms;
    --rollcall-easing: cubic-bezier(0.2, 0, 0, 1);
    --rollcall-layer: 2147483000;
  }

  @media (prefers-reduced-motion: reduce) {
    :host,
    :root {
      --rollcall-quick: 1ms;
      --rollcall-calm: 1ms;
    }
  }

  @media (forced-colors: active) {
    :host,
    :root,
    .on-light,
    .on-dark {
      --rollcall-surface: Canvas;
      --rollcall-surface-sunken: Canvas;
      --rollcall-surface-raised: Canvas;
      --rollcall-surface-hover: Canvas;
      --rollcall-line: CanvasText;
      --rollcall-edge: ButtonBorder;
      --rollcall-text: CanvasText;
      --rollcall-text-muted: CanvasText;
      --rollcall-accent: LinkText;
      --rollcall-accent-soft: Canvas;
      --rollcall-action: ButtonText;
      --rollcall-action-hover: Highlight;
      --rollcall-on-action: ButtonFace;
      --rollcall-focus: Highlight;
      --rollcall-success: CanvasText;
      --rollcall-success-soft: Canvas;
      --rollcall-warning: CanvasText;
      --rollcall-warning-soft: Canvas;
      --rollcall-danger: CanvasText;
      --rollcall-danger-soft: Canvas;
      --rollcall-status-active: CanvasText;
      --rollcall-status-idle: CanvasText;
      --rollcall-status-dormant: CanvasText;
      --rollcall-status-no-activity: CanvasText;
      --rollcall-status-invite-pending: CanvasText;
      --rollcall-status-deactivated: GrayText;
      --rollcall-status-unknown: CanvasText;
      --rollcall-grid: GrayText;
      --rollcall-shadow: none;
    }
  }
`;
