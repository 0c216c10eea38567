import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Ask, OnAnnouncement } from '../../messaging/ask';
import { privacyStrings as strings } from './privacy.strings';

/**
 * `<rollcall-privacy-mark>`: says that privacy mode is on, and nothing while it is off. Give it `ask` and
 * `onAnnouncement`; inside elements that have tokens.
 */
export class PrivacyMarkElement extends LitElement {
  static override readonly styles = css`
    span {
      display: inline-flex;
      align-items: center;
      gap: var(--rollcall-space-1);
      padding: 2px var(--rollcall-space-2);
      border-radius: var(--rollcall-radius-pill);
      background: var(--rollcall-accent-soft);
      color: var(--rollcall-accent);
      font-size: var(--rollcall-size-xs);
      font-weight: var(--rollcall-weight-strong);
      white-space: nowrap;
    }

    svg {
      flex: none;
    }
  `;

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) onAnnouncement: OnAnnouncement | undefined;
  @state() private isOn = false;
  #following = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#following = new AbortController();
    // Saving settings tells of changed activity.
    this.onAnnouncement?.(({ kind }) => {
      if (kind === 'activity-changed') void this.#read();
    }, this.#following.signal);
    void this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#following.abort();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.isOn) return nothing;
    return html`<span title=${strings.meaning}>
      <svg
        width="14"
        height="14"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        aria-hidden="true"
      >
        <path
          d="M2 2l12 12M6.6 4.2A6.6 6.6 0 0 1 8 4c3.2 0 5.3 2.4 6.2 4a9 9 0 0 1-1.7 2.2M4.3 5.2A9 9 0 0 0 1.8 8c.9 1.6 3 4 6.2 4 .9 0 1.7-.2 2.4-.5"
        />
      </svg>
      ${strings.mark}
    </span>`;
  }

  async #read(): Promise<void> {
    const answer = await this.ask?.('settings.read', {});
    if (answer?.ok) this.isOn = answer.value.privacyMode;
  }
}
