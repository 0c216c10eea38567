import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { instant, isoInstant } from '../../activity/day';
import { dateFormat } from '../intl-cache';
import { lastActiveStrings as strings } from '../last-active/last-active.strings';
import { ageText } from '../last-active/member-activity';
import { ageOf } from '../last-active/relative-time';
import { type Ageing, type SharedClock, documentClock } from '../last-active/shared-clock';

/** The last moment a `Date` can tell. */
const LAST_MOMENT = 8.64e15;

/**
 * `<rollcall-moment-ago>`: how long ago a moment was ("3 days ago"), kept true while it is shown; the moment itself in
 * the reader's own time zone as the tooltip. Draws nothing without a moment.
 *
 * @csspart time - The text.
 */
export class MomentAgoElement extends LitElement implements Ageing {
  static override readonly styles = css`
    :host {
      display: inline;
    }

    /* English in a page that runs from right to left keeps its order. */
    time {
      unicode-bidi: plaintext;
    }
  `;
  /** @internal */
  static clock: SharedClock = documentClock;

  /** The moment, milliseconds since 1970-01-01T00:00:00Z. */
  @property({ type: Number }) at: number | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#clock.forget(this);
  }

  /** @internal */
  grewOld(): void {
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { at } = this;
    if (at === undefined || !(Math.abs(at) <= LAST_MOMENT)) {
      this.#clock.forget(this);
      return nothing;
    }
    const age = ageOf(instant(at), this.#clock.time.now(), 'second');
    if (this.isConnected) this.#clock.watch(this, age.changesAt);
    const format = dateFormat(strings.language, { dateStyle: 'medium', timeStyle: 'short' });
    return html`<time part="time" datetime=${isoInstant(instant(at))} title=${format.format(at)}
      >${ageText(age, strings)}</time
    >`;
  }

  get #clock(): SharedClock {
    return MomentAgoElement.clock;
  }
}
