import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { focusRing } from '../../styles/focus.styles';
import { ownDirection } from '../../styles/own-direction.styles';
import { statusGlyph } from '../../styles/status-glyph';
import { statusHues } from '../../styles/status-hues.styles';
import { statusWords } from '../../styles/status-words.strings';
import { Surroundings } from '../../styles/surroundings';
import { tokens } from '../../styles/tokens.styles';
import { CardDoor, useCards } from './card-door';
import { readCount } from '../read-count';
import { line } from './last-active.styles';
import { lastActiveStrings } from './last-active.strings';
import { type MemberActivity, nextChange, sentence, whenText } from './member-activity';
import {
  readDeployment,
  readEvidence,
  readInstant,
  readPrecision,
  readSource,
  readStatus,
  readTrend,
} from './read-attributes';
import { joinRoving, leaveRoving, makeTabStop, moveRoving } from './roving-focus';
import { type SharedClock, documentClock } from './shared-clock';
import { sparkline } from './sparkline';

/**
 * `<rollcall-last-active>`: how a member stands, in one quiet line for a narrow table cell, with all that is known in
 * a card on hover or focus. Driven by attributes alone; anything malformed counts as not said, and unknown is never
 * shown as inactive.
 *
 * Keyboard: all cells of a document are one stop of the Tab key; arrow up and down, Home and End go through them, the
 * card opens on focus, Escape closes it. Screen readers hear one sentence, and the card as its description.
 *
 * @attr {string | null} member - E-mail, else username. Another one closes the card.
 * @attr {string | null} status - One of the six of `components/activity/status.ts`; absent = unknown.
 * @attr {string | null} last-active - ISO 8601 UTC.
 * @attr {string | null} added - ISO 8601 UTC, or a bare date.
 * @attr {string | null} days-active - Active days in all the time of the organization.
 * @attr {string | null} trend - Active days of the last twelve ISO weeks, comma separated, oldest first; an empty item
 *   is an unknown week.
 * @attr {string | null} evidence - What it rests on: `audit-log`, `roster`, `none`.
 * @attr {string | null} source - Who told: `page`, `csv`, `scim`, `audit-log`.
 * @attr {string | null} as-of - ISO 8601 UTC, when that source was read.
 * @attr {string | null} precision - How exactly `last-active` is known: `second` to `year`.
 * @attr {string | null} deployment - `multi-tenant`, `dedicated`, `self-managed`: what a hyphen means and what W&B does
 *   not see; absent = both are said.
 * @attr {string | null} theme - `light`, `dark`; absent = as the page around it.
 * @attr {boolean} beside - Stays on the native text's own line, for rows that cannot grow.
 * @attr {boolean} in-table - Its cell is as wide as its column, whatever it holds: in a narrow window the element widens
 *   no column.
 */
export class LastActiveElement extends LitElement {
  static override readonly styles = [tokens, focusRing, statusHues, ownDirection, line];
  /**
   * Time for every cell of the document.
   *
   * @internal
   */
  static clock: SharedClock = documentClock;
  /**
   * Gives the cells of this document their cards, those included that are there already.
   *
   * @internal
   */
  static readonly useCards = useCards;

  @property() member: string | null = null;
  @property() status: string | null = null;
  @property({ attribute: 'last-active' }) lastActive: string | null = null;
  @property() added: string | null = null;
  @property({ attribute: 'days-active' }) daysActive: string | null = null;
  @property() trend: string | null = null;
  @property() evidence: string | null = null;
  @property() source: string | null = null;
  @property({ attribute: 'as-of' }) asOf: string | null = null;
  @property() precision: string | null = null;
  @property() deployment: string | null = null;
  @property() theme: string | null = null;

  /**
   * Set by `roving-focus.ts`.
   *
   * @internal
   */
  @state() tabStop = false;

  readonly #surroundings = new Surroundings(this);
  readonly #door = new CardDoor({
    element: this,
    clock: () => this.#clock,
    activity: () => this.#activity,
    palette: () => this.#surroundings.onTop,
  });
  #clock = LastActiveElement.clock;
  #activity: MemberActivity = { status: 'unknown', precision: 'second', evidence: 'none' };

  override connectedCallback(): void {
    super.connectedCallback();
    joinRoving(this);
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leaveRoving(this);
    this.#clock.forget(this);
  }

  /**
   * The shared clock says that a text is due.
   *
   * @internal
   */
  grewOld(): void {
    this.requestUpdate();
  }

  /** Focuses the line inside the element, which opens the card. */
  focusInside(): void {
    this.renderRoot.querySelector<HTMLElement>('.line')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A recycled row shows somebody else now.
    if (changed.has('member') && this.hasUpdated) this.#door.close();
    this.#activity = {
      status: readStatus(this.status),
      lastActive: readInstant(this.lastActive),
      precision: readPrecision(this.precision),
      added: readInstant(this.added),
      daysActive: readCount(this.daysActive),
      trend: readTrend(this.trend),
      evidence: readEvidence(this.evidence),
      source: readSource(this.source),
      asOf: readInstant(this.asOf),
      deployment: readDeployment(this.deployment),
    };
  }

  protected override render(): TemplateResult {
    const now = this.#clock.time.now();
    const activity = this.#activity;
    const card = this.#door.card;
    return html`<span
        class="line ${this.#surroundings.inFlow}"
        role="img"
        data-status=${activity.status}
        aria-label=${sentence(activity, now, lastActiveStrings)}
        aria-describedby=${card ? 'card' : nothing}
        tabindex=${this.tabStop ? '0' : '-1'}
        @focus=${this.#becomeTabStop}
        @keydown=${this.#moveByKey}
        ><span class="badge"
          >${statusGlyph(activity.status)}<span class="status">${statusWords[activity.status]}</span></span
        ><span class="when">${whenText(activity, now, lastActiveStrings)}</span>${
          activity.trend ? sparkline(activity.trend) : nothing
        }</span
      >${card?.draw() ?? nothing}`;
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    const changesAt = nextChange(this.#activity, this.#clock.time.now(), this.#door.card !== undefined);
    if (changesAt === undefined) this.#clock.forget(this);
    else this.#clock.watch(this, changesAt);
  }

  #becomeTabStop(): void {
    makeTabStop(this);
  }

  #moveByKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (moveRoving(this, event.key)) event.preventDefault();
  }
}
