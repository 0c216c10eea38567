import { LitElement, type SVGTemplateResult, type TemplateResult, css, html, svg } from 'lit';
import { property } from 'lit/decorators.js';

export type NoticeTone = 'info' | 'success' | 'warning' | 'error';

/** A shape per tone, so that none is told by colour alone. */
const SHAPES: Readonly<Record<NoticeTone, SVGTemplateResult>> = {
  info: svg`<path d="M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5ZM8 7.25v3.75M8 4.9v.2" />`,
  success: svg`<path d="M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5ZM5.25 8.25l2 2 3.5-4" />`,
  warning: svg`<path d="M8 2 14.25 13.5H1.75ZM8 6.5v3.25M8 11.5v.1" />`,
  error: svg`<path d="M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4ZM8 4.75V8.5M8 10.9v.2" />`,
};

/**
 * `<rollcall-notice>`: one thing to know, and what can be done about it. Whoever places it decides whether it is
 * announced (`role="alert"` or `role="status"`).
 *
 * @slot - What there is to know.
 * @slot action - Buttons or links: what can be done about it.
 * @csspart icon - The shape of the tone.
 * @csspart text - What is said.
 * @csspart action - What can be done.
 */
export class NoticeElement extends LitElement {
  static override readonly styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      gap: 8px;
      padding: 10px 12px;
      border-radius: var(--rollcall-radius-md);
      background: var(--notice-ground);
      color: var(--rollcall-text);
      font-size: var(--rollcall-size-sm);
      line-height: 20px;
      --notice-ground: var(--rollcall-accent-soft);
      --notice-hue: var(--rollcall-accent);
    }

    :host([hidden]) {
      display: none;
    }

    :host([tone='success']) {
      --notice-ground: var(--rollcall-success-soft);
      --notice-hue: var(--rollcall-success);
    }

    :host([tone='warning']) {
      --notice-ground: var(--rollcall-warning-soft);
      --notice-hue: var(--rollcall-warning);
    }

    :host([tone='error']) {
      --notice-ground: var(--rollcall-danger-soft);
      --notice-hue: var(--rollcall-danger);
    }

    svg {
      flex: none;
      margin-block-start: 2px;
      color: var(--notice-hue);
    }

    .text {
      flex: 1 1 200px;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }

    .action {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-inline-start: auto;
    }

    @media (forced-colors: active) {
      :host {
        border: 1px solid CanvasText;
      }
    }
  `;

  /** How it is meant: `info`, `success`, `warning` or `error`. */
  @property({ reflect: true }) tone: NoticeTone = 'info';

  protected override render(): TemplateResult {
    return html`<svg
        part="icon"
        viewBox="0 0 16 16"
        width="16"
        height="16"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        ${SHAPES[this.tone]}
      </svg>
      <div class="text" part="text"><slot></slot></div>
      <div class="action" part="action"><slot name="action"></slot></div>`;
  }
}
