import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { buttons } from '../../styles/buttons.styles';
import { focusRing } from '../../styles/focus.styles';
import { ownDirection } from '../../styles/own-direction.styles';
import { statusGlyph } from '../../styles/status-glyph';
import { statusHues } from '../../styles/status-hues.styles';
import { statusWords } from '../../styles/status-words.strings';
import { Surroundings } from '../../styles/surroundings';
import { tokens } from '../../styles/tokens.styles';
import { languageOf, numberFormat } from '../intl-cache';
import { readCount } from '../read-count';
import { type CollectProgress, type StatusCount, readChips, readFilter, readProgress } from './toolbar-attributes';
import { checkIcon, chevronIcon, downloadIcon, mark, noticeIcon, openIcon } from './toolbar-icons';
import { toolbarStrings as strings } from './toolbar.strings';
import { toolbarStyles } from './toolbar.styles';

/** What a button asks for, in its `data-action`. The element itself never acts. */
export type ToolbarAction =
  | 'export-csv'
  | 'toggle-panel'
  | 'open-dashboard'
  | 'collect-all'
  | 'cancel-collect'
  | 'copy-diagnostics'
  | 'filter-status';

/** Where the keyboard goes when the button it was on has gone. */
const NEXT_FOCUS: readonly ToolbarAction[] = ['cancel-collect', 'collect-all', 'export-csv'];

/**
 * `<rollcall-toolbar>`: what is known about the members of the table below it, and what can be done. Driven by
 * attributes alone; anything malformed counts as not said.
 *
 * Its buttons carry `data-action` (`ToolbarAction`; `filter-status` with `data-status`). Whoever placed the element
 * listens for trusted clicks and reads it from the composed path.
 *
 * @attr {string | null} active - Number of active members; without it they have no chip.
 * @attr {string | null} idle - Number of idle members.
 * @attr {string | null} dormant - Number of dormant members.
 * @attr {string | null} no-activity - Number of members who were never active.
 * @attr {string | null} invite-pending - Number of people invited.
 * @attr {string | null} deactivated - Number of deactivated people.
 * @attr {string | null} unknown - Number of members of whom no source tells.
 * @attr {string | null} known - Number of members seen so far.
 * @attr {string | null} total - Number of members there are.
 * @attr {boolean} complete - Everybody was seen.
 * @attr {boolean} connected - To W&B's API.
 * @attr {boolean} panel-open - The panel is open.
 * @attr {boolean} no-panel - There is no panel to open.
 * @attr {string | null} busy - What is being done: `collecting`, `exporting`.
 * @attr {string | null} progress - Members collected so far: `75` or `75/140`.
 * @attr {string | null} notice - One sentence on something that does not work.
 * @attr {string | null} exported - Name of the file just exported.
 * @attr {string | null} filter - Present = chips are toggles; space-separated statuses that are on.
 * @attr {string | null} theme - `light`, `dark`; absent = as the page around it.
 */
export class ToolbarElement extends LitElement {
  static override readonly styles = [tokens, focusRing, buttons, statusHues, ownDirection, toolbarStyles];

  @property() active: string | null = null;
  @property() idle: string | null = null;
  @property() dormant: string | null = null;
  @property({ attribute: 'no-activity' }) noActivity: string | null = null;
  @property({ attribute: 'invite-pending' }) invitePending: string | null = null;
  @property() deactivated: string | null = null;
  @property() unknown: string | null = null;
  @property() known: string | null = null;
  @property() total: string | null = null;
  @property({ type: Boolean }) complete = false;
  @property({ type: Boolean }) connected = false;
  @property({ attribute: 'panel-open', type: Boolean }) panelOpen = false;
  @property({ attribute: 'no-panel', type: Boolean }) noPanel = false;
  @property() busy: string | null = null;
  @property() progress: string | null = null;
  @property() notice: string | null = null;
  @property() exported: string | null = null;
  @property() filter: string | null = null;
  @property() theme: string | null = null;

  readonly #surroundings = new Surroundings(this);
  #focusedAction: string | undefined;

  protected override willUpdate(): void {
    const focused = this.shadowRoot?.activeElement;
    this.#focusedAction = focused instanceof HTMLElement ? focused.dataset['action'] : undefined;
  }

  protected override render(): TemplateResult {
    return html`<section class="toolbar ${this.#surroundings.inFlow}" aria-label=${strings.label}>
      <div class="bar">${this.#who()} ${this.#chips()} ${this.#actions()}</div>
      ${this.#collecting()}
      <div role="status">${this.#exportedLine()} ${this.#noticeLine()}</div>
    </section>`;
  }

  protected override updated(): void {
    if (!this.#focusedAction || this.shadowRoot?.activeElement) return;
    const next = NEXT_FOCUS.map((action) => this.#button(action)).find((button) => button !== null);
    next?.focus();
  }

  #button(action: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-action='${action}']`);
  }

  #who(): TemplateResult {
    const isOfferingCollect = !this.complete && !this.#isCollecting && readCount(this.known) !== undefined;
    return html`<div class="who">
      ${mark()}<span class="name">${strings.name}</span> <span class="seen">${this.#seen()}</span>
      ${this.connected ? html`<span class="connected">${checkIcon()}<span>${strings.connected}</span></span>` : nothing}
      ${
        isOfferingCollect
          ? html`<button class="quiet" type="button" data-action="collect-all">${strings.collectAll}</button>`
          : nothing
      }
    </div>`;
  }

  #seen(): string {
    const known = readCount(this.known);
    const total = readCount(this.total);
    if (known === undefined || (known === 0 && !this.complete)) return strings.noneYet;
    if (this.complete) return strings.members(this.#number(known), known === 1);
    if (total !== undefined && total >= known) return strings.seenOf(this.#number(known), this.#number(total));
    return strings.seenSoFar(this.#number(known), known === 1);
  }

  #chips(): TemplateResult | typeof nothing {
    const chips = readChips((status) => this.getAttribute(status));
    if (chips.length === 0) return nothing;
    return html`<ul class="chips" role="list" aria-label=${strings.counts(this.#seen())}>
      ${chips.map((chip) => html`<li>${this.#chip(chip)}</li>`)}
    </ul>`;
  }

  #chip({ status, count }: StatusCount): TemplateResult {
    const emphasis = count === 0 ? 'chip none' : 'chip';
    const content = html`${statusGlyph(status)}<b>${this.#number(count)}</b> ${statusWords[status]}`;
    if (this.filter === null || status === 'unknown')
      return html`<span class=${emphasis} data-status=${status}>${content}</span>`;
    return html`<button
      type="button"
      class=${emphasis}
      data-action="filter-status"
      data-status=${status}
      aria-pressed=${readFilter(this.filter).includes(status) ? 'true' : 'false'}
    >
      ${content}
    </button>`;
  }

  #actions(): TemplateResult {
    const isExporting = this.busy === 'exporting';
    return html`<div class="actions">
      <button
        type="button"
        data-action=${isExporting ? nothing : 'export-csv'}
        aria-disabled=${isExporting ? 'true' : nothing}
      >
        ${downloadIcon()} ${isExporting ? strings.exporting : this.#exportLabel()}
      </button>
      ${
        this.noPanel
          ? nothing
          : html`<button type="button" data-action="toggle-panel" aria-expanded=${this.panelOpen ? 'true' : 'false'}>
              ${strings.panel} ${chevronIcon()}
            </button>`
      }
      <button type="button" data-action="open-dashboard">${strings.dashboard} ${openIcon()}</button>
    </div>`;
  }

  /** With a filter on, the button says how many members the file will hold. */
  #exportLabel(): string {
    const filter = readFilter(this.filter);
    if (filter.length === 0) return strings.exportCsv;
    const counts = filter.map((status) => readCount(this.getAttribute(status)) ?? 0);
    return strings.exportSome(this.#number(counts.reduce((sum, count) => sum + count, 0)));
  }

  get #isCollecting(): boolean {
    return this.busy === 'collecting' || this.progress !== null;
  }

  #collecting(): TemplateResult | typeof nothing {
    if (!this.#isCollecting) return this.busy !== null && this.busy !== 'exporting' ? this.#working() : nothing;
    const progress = readProgress(this.progress, readCount(this.total));
    return html`<div class="said collecting">
      <p>${strings.collecting}</p>
      <progress
        aria-label=${strings.collecting}
        max=${progress?.total ?? nothing}
        value=${progress?.total ? progress.collected : nothing}
      ></progress>
      ${progress ? html`<p>${this.#progressText(progress)}</p>` : nothing}
      <button type="button" data-action="cancel-collect">${strings.cancel}</button>
    </div>`;
  }

  #progressText({ collected, total }: CollectProgress): string {
    return strings.progress(this.#number(collected), total === undefined ? undefined : this.#number(total));
  }

  #working(): TemplateResult {
    return html`<div class="said"><p>${strings.working}</p></div>`;
  }

  #exportedLine(): TemplateResult | typeof nothing {
    if (!this.exported) return nothing;
    return html`<div class="said exported">
      ${checkIcon()}
      <p>${strings.exported(this.exported)}</p>
    </div>`;
  }

  #noticeLine(): TemplateResult | typeof nothing {
    if (!this.notice) return nothing;
    return html`<div class="said notice">
      ${noticeIcon()}
      <p>${this.notice}</p>
      <button class="quiet" type="button" data-action="copy-diagnostics">${strings.copyDiagnostics}</button>
    </div>`;
  }

  #number(count: number): string {
    return numberFormat(languageOf(this)).format(count);
  }
}
