import { Task } from '@lit/task';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type {
  Leaderboard,
  LeaderboardEntry,
  LeaderboardOrder,
} from '../../../components/activity/insights/leaderboard';
import type { OrganizationId } from '../../../components/activity/organization';
import type { PeriodChoice } from '../../../components/activity/period';
import { dayRange } from '../../../components/charts/day-text';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import { type Ask, isPrivate, valueOf } from '../../messaging/ask';
import { insightsPanelStyles } from './insights-panel.styles';
import { taskView } from './insights-task';
import { insightsStrings } from './insights.strings';
import { LIST_STEP, lastActiveText, moreButton, personName } from './people-list';

const strings = insightsStrings.leaderboard;
const ORDERS: readonly LeaderboardOrder[] = ['most', 'quiet'];

/**
 * `<rollcall-leaderboard-panel>`: people by their active days in the period, or the quietest first. Give it `ask`,
 * `organization` and `preset`; `revision` makes it ask again.
 */
export class LeaderboardPanelElement extends LitElement {
  static override readonly styles = insightsPanelStyles;

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  @property() preset: PeriodChoice = 'last-30-days';
  @property({ type: Number }) revision = 0;
  @state() private order: LeaderboardOrder = 'most';
  @state() private limit = LIST_STEP;

  readonly #board = new Task(this, {
    args: () => [this.ask, this.organization, this.preset, this.order, this.limit, this.revision] as const,
    task: async ([ask, organization, preset, order, limit]): Promise<Leaderboard | 'private' | undefined> => {
      if (!ask || !organization) return undefined;
      const answer = await ask('insights.leaderboard', { organization, preset, order, limit });
      return isPrivate(answer) ? 'private' : valueOf(answer);
    },
  });

  protected override render(): TemplateResult {
    if (this.#board.value === 'private') return html`<rollcall-notice><p>${strings.isPrivate}</p></rollcall-notice>`;
    return html`<div class="head" role="group" aria-label=${strings.order}>
        <span>
          ${ORDERS.map(
            (order) =>
              html`<button
                type="button"
                class=${order === this.order ? 'primary' : ''}
                aria-pressed=${order === this.order ? 'true' : 'false'}
                @click=${() => this.#choose(order)}
              >
                ${strings.orders[order]}
              </button> `,
          )}
        </span>
      </div>
      ${taskView(this.#board, (board) => (board && board !== 'private' ? this.#view(board) : html``))}`;
  }

  #view(board: Leaderboard): TemplateResult {
    const locale = languageOf(this);
    const { range, ranked, entries, evidence } = board;
    const isBounded = entries.some(({ activeDays }) => activeDays.kind === 'at-least');
    return html`<section>
      <p class="hint">${dayRange(range.from, range.to, locale)}. ${strings.definition}</p>
      ${this.order === 'quiet' ? html`<p class="hint">${strings.quietHint}</p>` : nothing}
      ${isBounded ? html`<rollcall-notice tone="warning">${strings.bounded}</rollcall-notice>` : nothing}
      ${entries.length === 0 ? this.#nobody(board) : this.#table(entries)}
      ${moreButton(ranked, entries.length, locale, () => (this.limit += LIST_STEP))}
      <ul class="notes">
        ${evidence.notes.map((note) => html`<li>${note}</li>`)}
      </ul>
    </section>`;
  }

  #nobody({ evidence }: Leaderboard): TemplateResult {
    return html`<p>${evidence.kind === 'none' ? strings.unread : strings.nobody}</p>`;
  }

  #table(entries: readonly LeaderboardEntry[]): TemplateResult {
    return html`<div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">${strings.rank}</th>
            <th scope="col">${insightsStrings.member}</th>
            <th scope="col" class="number">${strings.activeDays}</th>
            <th scope="col">${insightsStrings.lastActive}</th>
          </tr>
        </thead>
        <tbody>
          ${entries.map((entry) => this.#row(entry))}
        </tbody>
      </table>
    </div>`;
  }

  #row(entry: LeaderboardEntry): TemplateResult {
    const number = numberFormat(languageOf(this));
    const { activeDays, possibleDays, rank } = entry;
    const days = activeDays.kind === 'unknown' ? insightsStrings.unknown : number.format(activeDays.value);
    return html`<tr>
      <td>${number.format(rank)}</td>
      <th scope="row">${personName(entry)}</th>
      <td class="number">
        ${activeDays.kind === 'at-least' ? insightsStrings.atLeast(days) : days}
        <small>${strings.of(number.format(possibleDays))}</small>
      </td>
      <td>${lastActiveText(entry)}</td>
    </tr>`;
  }

  #choose(order: LeaderboardOrder): void {
    this.order = order;
    this.limit = LIST_STEP;
  }
}
