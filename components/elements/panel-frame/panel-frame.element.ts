import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { buttons } from '../../styles/buttons.styles';
import { focusRing } from '../../styles/focus.styles';
import { ownDirection } from '../../styles/own-direction.styles';
import { Surroundings } from '../../styles/surroundings';
import { tokens } from '../../styles/tokens.styles';
import { visuallyHidden } from '../../styles/visually-hidden.styles';
import { FrameLoader } from './frame-loader';
import { HeightDrag } from './height-drag';
import { panelStrings as strings } from './panel-frame.strings';
import { panelFrameStyles } from './panel-frame.styles';
import { LEAST_HEIGHT, MOST_HEIGHT, heightAfterKey, readHeight } from './panel-height';
import { panelSource } from './panel-source';

/**
 * `<rollcall-panel>`: hosts the activity panel, a document of its own, in a frame that can be made higher or lower.
 *
 * The frame is made the first time the panel is open, and kept: closing and opening does not load it again. A document
 * that has not loaded after ten seconds is reported in its place, with a button to try again. The page's theme goes to
 * the panel in the fragment of its address (`panel-source.ts`).
 *
 * @attr {string | null} src - Address of the panel, of a page or an extension page.
 * @attr {boolean} open - Shows the panel.
 * @attr {string | null} label - Name of the frame for screen readers.
 * @attr {string | null} height - Pixels; written back when the reader drags the separator or moves it by keys, so that
 *   whoever placed the element can remember it.
 * @attr {string | null} theme - `light`, `dark`; absent = as the page around it.
 * @csspart panel - All of it.
 * @csspart separator - What the reader drags.
 */
export class PanelFrameElement extends LitElement {
  static override readonly styles = [tokens, focusRing, buttons, visuallyHidden, ownDirection, panelFrameStyles];
  /**
   * Milliseconds after which a frame that has not loaded is reported.
   *
   * @internal
   */
  static patience = 10_000;

  @property() src: string | null = null;
  @property({ type: Boolean }) open = false;
  @property() label: string | null = null;
  @property({ reflect: true }) height: string | null = null;
  @property() theme: string | null = null;

  readonly #surroundings = new Surroundings(this);
  readonly #loader = new FrameLoader(this, () => PanelFrameElement.patience);
  readonly #drag = new HeightDrag(this, (height) => (this.height = String(height)));

  /** Address the frame shows now, its fragment included. */
  #framed = '';

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.#loader.reset();
    const source = this.#source;
    if (!source || !this.isConnected) return;
    if (this.#loader.state !== 'none') this.#retheme(source);
    else if (this.open) this.#loader.load((this.#framed = source));
  }

  protected override render(): TemplateResult {
    const isResizing = this.#drag.height !== undefined;
    return html`<div part="panel" class="panel ${this.#surroundings.inFlow} ${isResizing ? 'resizing' : ''}">
      <div class="stage">${this.#frame()} ${this.#overFrame()}</div>
      ${this.#separator()}
    </div>`;
  }

  protected override updated(): void {
    // By script: a page's policy may forbid style attributes.
    const stage = this.#stage;
    if (stage) stage.style.blockSize = `${this.#shownHeight}px`;
  }

  get #stage(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.stage');
  }

  get #source(): string | undefined {
    return panelSource(this.src, this.#surroundings.inFlow === 'on-dark' ? 'dark' : 'light');
  }

  get #shownHeight(): number {
    return this.#drag.height ?? readHeight(this.height);
  }

  #frame(): unknown {
    if (this.#loader.state === 'none') return nothing;
    return keyed(
      this.#loader.attempt,
      html`<iframe
        class=${this.#loader.state === 'loaded' ? 'loaded' : nothing}
        src=${this.#loader.source}
        title=${this.label ?? strings.label}
        @load=${this.#loader.loaded}
      ></iframe>`,
    );
  }

  #overFrame(): TemplateResult | typeof nothing {
    switch (this.#loader.state) {
      case 'none':
      case 'loaded':
        return nothing;
      case 'loading':
        return html`<div class="over skeleton" role="status">
          <span class="visually-hidden">${strings.loading}</span><i></i><i></i><i></i>
        </div>`;
      case 'failed':
        return html`<div class="over failed" role="alert">
          <p>${strings.failed}</p>
          <button type="button" @click=${this.#loader.retry}>${strings.retry}</button>
        </div>`;
    }
  }

  /** A changed `src` would leave an entry in the tab's history; a replaced fragment does not, nor does it load. */
  #retheme(source: string): void {
    if (source === this.#framed) return;
    this.#framed = source;
    this.renderRoot.querySelector('iframe')?.contentWindow?.location.replace(source);
  }

  #separator(): TemplateResult {
    const height = this.#shownHeight;
    return html`<div
      class="separator"
      part="separator"
      role="separator"
      tabindex="0"
      aria-orientation="horizontal"
      aria-label=${strings.resize}
      aria-valuemin=${LEAST_HEIGHT}
      aria-valuemax=${MOST_HEIGHT}
      aria-valuenow=${height}
      aria-valuetext=${strings.height(height)}
      @keydown=${this.#resizeByKey}
      @pointerdown=${this.#startDrag}
      @pointermove=${this.#drag.move}
      @pointerup=${this.#drag.end}
      @pointercancel=${this.#drag.end}
      @lostpointercapture=${this.#drag.end}
    ></div>`;
  }

  #startDrag(event: PointerEvent): void {
    this.#drag.start(event, this.#stage?.clientHeight ?? readHeight(this.height));
  }

  #resizeByKey(event: KeyboardEvent): void {
    const height = heightAfterKey(readHeight(this.height), event.key);
    if (height === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.height = String(height);
  }
}
