import { Task } from '@lit/task';
import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Cause, Reconciliation } from '../../../components/activity/insights/reconcile';
import type { OrganizationId } from '../../../components/activity/organization';
import type { PeriodChoice } from '../../../components/activity/period';
import type { Count } from '../../../components/activity/report';
import { dayRange } from '../../../components/charts/day-text';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import '../../../components/elements/moment-ago/moment-ago.define';
import { type Ask, valueOf } from '../../messaging/ask';
import { insightsPanelStyles } from '../insights/insights-panel.styles';
import { taskView } from '../insights/insights-task';
import { insightsStrings } from '../insights/insights.strings';
import { verdictOf } from './explains';
import { reconcileStrings as strings } from './reconcile.strings';

type Side = 'members' | 'active';

/**
 * `<rollcall-reconcile-panel>`: our counts beside those W&B shows, and who may make the difference. W&B's numbers are
 * taken from the sources where they say one, else typed in. Give it `ask`, `organization` and `preset`; `revision` makes
 * it ask again.
 */
export class ReconcilePanelElement extends LitElement {
  static override readonly styles = [
    ...insightsPanelStyles,
    css`
      .compare {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-end;
        gap: var(--rollcall-space-3) var(--rollcall-space-5);
      }

      .compare > div,
      .compare label {
        flex: none;
        min-inline-size: 120px;
      }

      .compare small {
        display: block;
      }

      .compare input {
        inline-size: 120px;
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  @property() preset: PeriodChoice = 'last-30-days';
  @property({ type: Number }) revision = 0;
  /** What the admin typed in. */
  @state() private typed: Partial<Record<Side, number>> = {};

  readonly #report = new Task(this, {
    args: () => [this.ask, this.organization, this.preset, this.revision] as const,
    task: async ([ask, organization, preset]) =>
      ask && organization ? valueOf(await ask('insights.reconcile', { organization, preset })) : undefined,
  });

  protected override render(): TemplateResult {
    return taskView(this.#report, (report) => (report ? this.#view(report) : html``));
  }

  #view({ members, active }: Reconciliation): TemplateResult {
    if (members.sources.length === 0) return html`<p>${strings.noMembers}</p>`;
    const { range } = active;
    const activeTitle = strings.activeIn(dayRange(range.from, range.to, languageOf(this)));
    const told = members.sources.find(({ total }) => total !== undefined)?.total;
    return html`<p class="hint">${strings.lead}</p>
      <section aria-labelledby="members">
        <h3 id="members">${strings.members}</h3>
        ${this.#compare('members', { kind: 'exact', value: members.ours }, members.causes, told)}
        ${this.#sources(members)} ${this.#causes(members.causes, strings.memberCauses)}
      </section>
      <section aria-labelledby="active">
        <h3 id="active">${activeTitle}</h3>
        ${this.#compare('active', active.ours, active.causes, undefined)}
        ${this.#causes(active.causes, strings.activeCauses)}
      </section>`;
  }

  #compare(side: Side, ours: Count, causes: readonly Cause<string>[], told: number | undefined): TemplateResult {
    const number = numberFormat(languageOf(this));
    const theirs = this.typed[side] ?? told;
    const known = ours.kind === 'unknown' ? undefined : ours.value;
    const difference = theirs === undefined || known === undefined ? undefined : theirs - known;
    const text = known === undefined ? insightsStrings.unknown : number.format(known);
    return html`<div class="compare">
        <label
          >${strings.theirs}
          <input
            type="number"
            min="0"
            step="1"
            inputmode="numeric"
            placeholder=${strings.none}
            .value=${theirs === undefined ? '' : String(theirs)}
            @input=${(event: Event) => this.#type(side, event)}
          />
        </label>
        <div>
          <small>${strings.ours}</small>
          <span class="value">${ours.kind === 'at-least' ? insightsStrings.atLeast(text) : text}</span>
        </div>
        <div>
          <small>${strings.difference}</small>
          <span class="value">${difference === undefined ? '–' : signed(difference, number)}</span>
        </div>
      </div>
      <p role="status">
        ${theirs === undefined || known === undefined ? nothing : strings[verdictOf(theirs, known, causes)]}
      </p>`;
  }

  #sources({ sources }: Reconciliation['members']): TemplateResult {
    const number = numberFormat(languageOf(this));
    return html`<h4 class="hint">${strings.sources}</h4>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${strings.source}</th>
              <th scope="col" class="number">${strings.listed}</th>
              <th scope="col" class="number">${strings.total}</th>
              <th scope="col">${strings.read}</th>
            </tr>
          </thead>
          <tbody>
            ${sources.map(
              ({ source, listed, total, takenAt, complete }) =>
                html`<tr>
                  <th scope="row">${strings.sourceNames[source]}</th>
                  <td class="number">${number.format(listed)}</td>
                  <td class="number">${total === undefined ? strings.notSaid : number.format(total)}</td>
                  <td>
                    <rollcall-moment-ago .at=${takenAt}></rollcall-moment-ago>,
                    ${complete ? strings.isComplete : strings.isPartial}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  #causes<K extends string>(causes: readonly Cause<K>[], texts: Readonly<Record<K, string>>): TemplateResult {
    if (causes.length === 0) return html`<p class="hint">${strings.noCauses}</p>`;
    const number = numberFormat(languageOf(this));
    return html`<h4 class="hint">${strings.causes}</h4>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${strings.cause}</th>
              <th scope="col">${strings.side}</th>
              <th scope="col" class="number">${strings.people}</th>
            </tr>
          </thead>
          <tbody>
            ${causes.map(
              ({ cause, side, people }) =>
                html`<tr>
                  <th scope="row">${texts[cause]}</th>
                  <td class="when">${strings.sides[side]}</td>
                  <td class="number">${number.format(people)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  #type(side: Side, { target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const number = target.valueAsNumber;
    this.typed = { ...this.typed, [side]: Number.isFinite(number) && number >= 0 ? Math.floor(number) : undefined };
  }
}

function signed(difference: number, number: Intl.NumberFormat): string {
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±';
  return `${sign}${number.format(Math.abs(difference))}`;
}
