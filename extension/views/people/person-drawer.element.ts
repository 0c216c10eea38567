import { Task } from '@lit/task';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { addDays } from '../../../components/activity/day';
import type { MemberKey } from '../../../components/activity/member';
import type { OrganizationId } from '../../../components/activity/organization';
import type { PersonDetail, StateChange } from '../../../components/activity/people/person-detail';
import { longDay, weekdayAndDay } from '../../../components/charts/day-text';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import { statusGlyph } from '../../../components/styles/status-glyph';
import { statusHues } from '../../../components/styles/status-hues.styles';
import { type Ask, valueOf } from '../../messaging/ask';
import { insightsPanelStyles } from '../insights/insights-panel.styles';
import { taskView } from '../insights/insights-task';
import { insightsStrings } from '../insights/insights.strings';
import { calendarGrid } from './calendar-grid';
import { peopleStrings } from './people.strings';
import { momentText } from './person-cells';
import { personDrawerStyles } from './person-drawer.styles';

const strings = peopleStrings.person;

/**
 * `<rollcall-person-drawer>`: all that is known of one person, at the side of the page: facts, a calendar of the year,
 * how the members lists told of them, and why their seat may be free. Escape closes it. Give it `ask`, `organization` and
 * `person`; without a person it is closed.
 *
 * @fires drawer-closed - the reader closed it.
 */
export class PersonDrawerElement extends LitElement {
  static override readonly styles = [...insightsPanelStyles, statusHues, personDrawerStyles];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  @property({ attribute: false }) person: MemberKey | undefined;
  @property({ type: Number }) revision = 0;

  readonly #detail = new Task(this, {
    args: () => [this.ask, this.organization, this.person, this.revision] as const,
    task: async ([ask, organization, key]) =>
      ask && organization && key ? valueOf(await ask('people.person', { organization, key })) : undefined,
  });

  protected override render(): TemplateResult | typeof nothing {
    if (!this.person) return nothing;
    return html`<dialog aria-labelledby="name" @close=${this.#closed} @click=${this.#closeOnGround}>
      <div class="content">
        <div class="head">
          <h3 id="name">${this.#name}</h3>
          <button type="button" autofocus @click=${() => this.#dialog?.close()}>${strings.close}</button>
        </div>
        ${taskView(this.#detail, (detail) => (detail ? this.#view(detail) : html``))}
      </div>
    </dialog>`;
  }

  protected override updated(): void {
    const dialog = this.#dialog;
    if (dialog && !dialog.open) dialog.showModal();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #name(): string {
    const { member } = this.#detail.value ?? {};
    return member?.name?.trim() || (this.person ?? '').replace(/^[@#]/, '');
  }

  #view(detail: PersonDetail): TemplateResult {
    const { status } = detail;
    return html`<p class="status" data-status=${status ?? 'unknown'}>
        ${statusGlyph(status ?? 'unknown')} ${peopleStrings.statuses[status ?? 'unknown']}
      </p>
      ${this.#activity(detail)} ${this.#seat(detail)} ${this.#facts(detail)} ${this.#history(detail)}`;
  }

  #activity({ calendar, from, member }: PersonDetail): TemplateResult {
    const locale = languageOf(this);
    const number = numberFormat(locale);
    const active = calendar.filter((day) => day === 'active').length;
    const read = calendar.filter((day) => day !== 'unread').length;
    const source = strings.sources[member.lastActiveSource] ?? member.lastActiveSource;
    return html`<section>
      <h4>${strings.activity}</h4>
      <p class="hint">${strings.calendar(number.format(active), number.format(read))}</p>
      ${calendarGrid(calendar, from, locale, (day, kind) => `${weekdayAndDay(day, locale)}: ${strings.legend[kind]}`)}
      <p class="hint">
        ${
          member.lastActiveSource === 'none' || member.asOf === undefined
            ? strings.noEvidence
            : strings.evidence(source, momentText(member.asOf, locale))
        }
      </p>
    </section>`;
  }

  #seat({ seat }: PersonDetail): TemplateResult {
    return html`<section>
      <h4>${strings.seat}</h4>
      ${
        seat
          ? html`<p><b>${insightsStrings.seats.tiers[seat.tier]}.</b> ${insightsStrings.reasons(seat.reason)}</p>
              <p class="hint">${insightsStrings.seats.blindSpot}</p>`
          : html`<p class="hint">${strings.noReason}</p>`
      }
    </section>`;
  }

  #facts({ member }: PersonDetail): TemplateResult {
    const locale = languageOf(this);
    const number = numberFormat(locale);
    const count = (value: number | undefined) => (value === undefined ? undefined : number.format(value));
    const { fields } = strings;
    const facts: readonly (readonly [string, string | undefined])[] = [
      [fields.email, member.email],
      [fields.username, member.username],
      [fields.id, member.id],
      [fields.lastActive, lastActiveFact(member.lastActive, locale)],
      [fields.added, member.added === undefined ? undefined : momentText(member.added, locale)],
      [fields.daysActive, count(member.daysActive)],
      [fields.role, member.role],
      [fields.billing, member.billingAdmin === undefined ? undefined : member.billingAdmin ? strings.yes : strings.no],
      [fields.models, seatWord(member.modelsSeat)],
      [fields.weave, seatWord(member.weaveAccess)],
      [fields.teams, member.teams && (member.teams.join(', ') || peopleStrings.noTeam)],
      [fields.runs, count(member.runs)],
      [fields.reports, count(member.reports)],
    ];
    return html`<section>
      <h4>${strings.facts}</h4>
      <dl>
        ${facts.map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd>${value ?? html`<span class="muted">${peopleStrings.notTold}</span>`}</dd>`,
        )}
      </dl>
    </section>`;
  }

  #history({ states }: PersonDetail): TemplateResult {
    const locale = languageOf(this);
    return html`<section>
      <h4>${strings.history}</h4>
      ${states.length === 0 ? html`<p class="hint">${strings.noHistory}</p>` : nothing}
      <ol class="history">
        ${[...states].reverse().map(
          (state) =>
            html`<li>
              <span class="hint">${whenText(state, locale)}</span>
              <span>${stateText(state)}</span>
            </li>`,
        )}
      </ol>
    </section>`;
  }

  readonly #closed = (): void => {
    this.dispatchEvent(new CustomEvent('drawer-closed'));
  };

  readonly #closeOnGround = (event: MouseEvent): void => {
    if (event.target === this.#dialog) this.#dialog?.close();
  };
}

function lastActiveFact(lastActive: PersonDetail['member']['lastActive'], locale: string): string | undefined {
  switch (lastActive.kind) {
    case 'at':
      return momentText(lastActive.at, locale);
    case 'not-since':
      return peopleStrings.before(momentText(lastActive.since, locale));
    case 'never':
      return peopleStrings.never;
    case 'unknown':
      return undefined;
  }
}

function seatWord(seat: string | undefined): string | undefined {
  return seat === undefined ? undefined : (peopleStrings.seats[seat] ?? seat);
}

/** A change happened after the list before and until this one. */
function whenText({ day, after }: StateChange, locale: string): string {
  if (after === undefined) return strings.seen(longDay(day, locale));
  return strings.between(longDay(addDays(after, 1), locale), longDay(day, locale));
}

function stateText({ status, role, modelsSeat, weaveAccess, teams }: StateChange): string {
  if (status === 'absent') return strings.absent;
  const seats = [
    modelsSeat && peopleStrings.models(peopleStrings.seats[modelsSeat] ?? modelsSeat),
    weaveAccess && peopleStrings.weave(peopleStrings.seats[weaveAccess] ?? weaveAccess),
  ];
  const parts = [peopleStrings.statuses[status], role, ...seats, teams?.join(', ')];
  return parts.filter(Boolean).join(' · ');
}
