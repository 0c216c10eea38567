import { Task } from '@lit/task';
import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { TeamFigures, TeamRow, TeamsReport } from '../../../components/activity/insights/teams';
import type { OrganizationId } from '../../../components/activity/organization';
import { EVERYBODY } from '../../../components/activity/people/people-query';
import type { Count } from '../../../components/activity/report';
import type { PeriodChoice } from '../../../components/activity/period';
import { dayRange } from '../../../components/charts/day-text';
import { shareText } from '../../../components/elements/activity-view/share-text';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import { type Ask, valueOf } from '../../messaging/ask';
import { insightsPanelStyles } from '../insights/insights-panel.styles';
import { taskView } from '../insights/insights-task';
import { insightsStrings } from '../insights/insights.strings';
import { LIST_STEP, moreButton } from '../insights/people-list';
import { writePeopleQuery } from '../people/people-address';
import { privacyStrings } from '../privacy/privacy.strings';
import { shownCountText } from '../privacy/shown-count';
import { teamsStrings as strings } from './teams.strings';
import { weekBars } from './week-bars';

type Column = 'team' | 'members' | 'active' | 'share' | 'dormant';
const COLUMNS: readonly Column[] = ['team', 'members', 'active', 'share', 'dormant'];

/**
 * `<rollcall-teams-panel>`: each team's members, active people, seats that may be free and course; everybody once in the
 * total. Give it `ask`, `organization` and `preset`; `revision` makes it ask again.
 *
 * @fires team-chosen - `detail.query`, the people of a team as the people table's address writes it.
 */
export class TeamsPanelElement extends LitElement {
  static override readonly styles = [
    ...insightsPanelStyles,
    css`
      .weeks {
        display: block;
        color: var(--rollcall-series-1);
      }

      tr.total > * {
        border-block-end: 2px solid var(--rollcall-line);
        font-weight: var(--rollcall-weight-strong);
      }

      thead button {
        min-block-size: 24px;
        padding: 0 4px;
        margin-inline: -4px;
        border-color: transparent;
        background: none;
        color: inherit;
        font-size: inherit;
      }

      th[scope='row'] {
        overflow-wrap: anywhere;
      }

      .search {
        flex: 0 1 280px;
        inline-size: auto;
      }
    `,
  ];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  @property() preset: PeriodChoice = 'last-30-days';
  @property({ type: Number }) revision = 0;
  @state() private sort: { readonly column: Column; readonly descending: boolean } = {
    column: 'members',
    descending: true,
  };
  @state() private sought = '';
  @state() private shown = LIST_STEP;

  readonly #report = new Task(this, {
    args: () => [this.ask, this.organization, this.preset, this.revision] as const,
    task: async ([ask, organization, preset]) =>
      ask && organization ? valueOf(await ask('insights.teams', { organization, preset })) : undefined,
  });

  protected override render(): TemplateResult {
    return taskView(this.#report, (report) => (report ? this.#view(report) : html``));
  }

  #view(report: TeamsReport): TemplateResult {
    const locale = languageOf(this);
    const number = numberFormat(locale);
    const { range, teams, inSeveral, untold } = report;
    if (!teams.some(({ team }) => team !== undefined)) return html`<p>${strings.none}</p>`;
    const found = this.#sorted(teams);
    return html`<div class="head">
        <input
          type="search"
          class="search"
          aria-label=${strings.search}
          placeholder=${strings.search}
          .value=${this.sought}
          @input=${this.#seek}
        />
      </div>
      <section>
        <p class="hint">${strings.definition(dayRange(range.from, range.to, locale))}</p>
        ${inSeveral !== 'hidden' && inSeveral > 0 ? html`<p class="hint">${strings.once(number.format(inSeveral))}</p>` : nothing}
        ${untold !== 'hidden' && untold > 0 ? html`<p class="hint">${strings.untold(number.format(untold))}</p>` : nothing}
        ${report.untold === 'hidden' || teams.some(isPartHidden) ? html`<p class="hint">${privacyStrings.someHidden}</p>` : nothing}
        <div class="scroll">
          <table>
            <thead>
              <tr>
                ${COLUMNS.map((column) => this.#heading(column))}
                <th scope="col" title=${strings.weeksHint}>${strings.columns.weeks}</th>
              </tr>
            </thead>
            <tbody>
              ${this.#row(html`${strings.total}`, report.total, locale, true)}
              ${found.slice(0, this.shown).map((row) => this.#row(this.#name(row), row, locale, false))}
            </tbody>
          </table>
        </div>
        ${found.length === 0 ? html`<p>${strings.noneFound}</p>` : nothing}
        ${moreButton(found.length, this.shown, locale, () => (this.shown += LIST_STEP))}
      </section>`;
  }

  #heading(column: Column): TemplateResult {
    const isSorted = this.sort.column === column;
    const direction = this.sort.descending ? 'descending' : 'ascending';
    return html`<th scope="col" class=${column === 'team' ? '' : 'number'} aria-sort=${isSorted ? direction : nothing}>
      <button type="button" title=${strings.sort(strings.columns[column])} @click=${() => this.#sortBy(column)}>
        ${strings.columns[column]}
        ${isSorted ? html`<span aria-hidden="true">${this.sort.descending ? '↓' : '↑'}</span>` : nothing}
      </button>
    </th>`;
  }

  #name({ team }: TeamRow): TemplateResult {
    if (team === undefined) return html`${strings.noTeam}`;
    return html`<button class="link" type="button" title=${strings.open(team)} @click=${() => this.#open(team)}>
      <bdi>${team}</bdi>
    </button>`;
  }

  #row(name: TemplateResult, figures: TeamFigures, locale: string, isTotal: boolean): TemplateResult {
    const number = numberFormat(locale);
    const { members, eligible, active, dormantSeats, weeks } = figures;
    const count = active.kind === 'unknown' ? untoldText(active) : number.format(active.value);
    const weekText = strings.weeksText(weeks.map((people) => shownCountText(people, number)).join(', '));
    return html`<tr class=${isTotal ? 'total' : ''}>
      <th scope="row">${name}</th>
      <td class="number">${number.format(members)}</td>
      <td class="number">${active.kind === 'at-least' ? insightsStrings.atLeast(count) : count}</td>
      <td class="number">
        ${active.kind === 'exact' ? (shareText(active.value, eligible, locale) ?? '') : active.kind === 'unknown' ? untoldText(active) : strings.unknown}
      </td>
      <td class="number">${shownCountText(dormantSeats, number)}</td>
      <td>${weekBars(weeks, weekText)}</td>
    </tr>`;
  }

  #sorted(teams: readonly TeamRow[]): readonly TeamRow[] {
    const sought = this.sought.trim().toLowerCase();
    const { column, descending } = this.sort;
    const found = teams.filter(({ team }) => (team ?? strings.noTeam).toLowerCase().includes(sought));
    return found.toSorted((a, b) => {
      const [x, y] = [rankOf(a, column), rankOf(b, column)];
      if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
      const order = typeof x === 'string' && typeof y === 'string' ? x.localeCompare(y) : Number(x) - Number(y);
      return descending ? -order : order;
    });
  }

  #sortBy(column: Column): void {
    const isSame = this.sort.column === column;
    this.sort = { column, descending: isSame ? !this.sort.descending : column !== 'team' };
  }

  #open(team: string): void {
    const query = writePeopleQuery({ ...EVERYBODY, chosen: { team: [team] } });
    this.dispatchEvent(new CustomEvent('team-chosen', { detail: { query } }));
  }

  readonly #seek = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.sought = target.value;
    this.shown = LIST_STEP;
  };
}

function isPartHidden({ active, dormantSeats, weeks }: TeamFigures): boolean {
  return [dormantSeats, ...weeks].includes('hidden') || (active.kind === 'unknown' && active.isHidden === true);
}

/** Of a number that is hidden it would be wrong to say that nobody knows it. */
function untoldText({ isHidden }: Extract<Count, { kind: 'unknown' }>): string {
  return isHidden ? privacyStrings.hidden : strings.unknown;
}

/** What a row is sorted by; undefined comes last. */
function rankOf(
  { team, members, eligible, active, dormantSeats }: TeamRow,
  column: Column,
): number | string | undefined {
  const count = active.kind === 'unknown' ? undefined : active.value;
  switch (column) {
    case 'team':
      return team;
    case 'members':
      return members;
    case 'active':
      return count;
    case 'share':
      return count === undefined || eligible === 0 ? undefined : count / eligible;
    case 'dormant':
      return dormantSeats === 'hidden' ? undefined : dormantSeats;
  }
}
