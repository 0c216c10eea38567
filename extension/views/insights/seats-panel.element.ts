import { Task } from '@lit/task';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isoDate, parseIsoDate } from '../../../components/activity/day';
import { costOf } from '../../../components/activity/insights/seat-cost';
import type { SeatExclusion, SeatJudgement, SeatsReport } from '../../../components/activity/insights/seats';
import type { OrganizationId } from '../../../components/activity/organization';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import { type Ask, valueOf } from '../../messaging/ask';
import { type Problem, sentenceOf } from '../../problem';
import { insightsPanelStyles } from './insights-panel.styles';
import { taskView } from './insights-task';
import { HIDDEN_REASON } from '../../privacy-messages';
import { privacyWords } from '../../privacy-words.strings';
import { insightsStrings } from './insights.strings';
import { LIST_STEP, lastActiveText, moreButton, personName } from './people-list';
import { fitPart } from './seat-fit-part';
import { privilegedPart, seatTable } from './seat-tables';
import type { SeatChoices } from '../../insights-messages';

const strings = insightsStrings.seats;
const TIERS = ['certain', 'probable', 'review', 'excluded'] as const;
const MOST_DAYS = 3_650;

/**
 * `<rollcall-seats-panel>`: which seats are in use, and whose may be free and why. Threshold, grace, prices and
 * exclusions are kept by the background. Give it `ask` and `organization`; `revision` makes it ask again.
 */
export class SeatsPanelElement extends LitElement {
  static override readonly styles = insightsPanelStyles;

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  @property({ type: Number }) revision = 0;
  /** What the admin changed here; what is kept, until then. */
  @state() private choices: SeatChoices | undefined;
  @state() private shown = LIST_STEP;
  @state() private shownFit = LIST_STEP;
  @state() private keeping: SeatJudgement | undefined;
  /** Why what the admin chose last was not kept. */
  @state() private saveProblem: Problem | undefined;

  readonly #report = new Task(this, {
    args: () => [this.ask, this.organization, this.choices, this.revision] as const,
    task: async ([ask, organization, changed]) => {
      if (!ask || !organization) return undefined;
      const choices = changed ?? valueOf(await ask('insights.seat-choices', { organization }));
      const { dormantAfterDays, graceDays, exclusions } = choices;
      const policy = { dormantAfterDays, graceDays, exclusions };
      return { choices, report: valueOf(await ask('insights.seats', { organization, policy })) };
    },
  });

  protected override render(): TemplateResult {
    return taskView(this.#report, (read) => (read ? this.#view(read.report, read.choices) : html``));
  }

  #view(report: SeatsReport, choices: SeatChoices): TemplateResult {
    if (!report.roster) return html`<p>${strings.noRoster}</p>`;
    const locale = languageOf(this);
    return html`${this.#notKept(choices)}${report.roster.complete ? nothing : html`<rollcall-notice tone="warning">${strings.partial}</rollcall-notice>`}
      ${seatTable(report, locale)}
      <section aria-label=${strings.inUse}>
        <div class="fields">
          ${this.#days(strings.threshold, choices.dormantAfterDays, 1, (dormantAfterDays) =>
            this.#change(choices, { dormantAfterDays }),
          )}
          ${this.#days(strings.grace, choices.graceDays, 0, (graceDays) => this.#change(choices, { graceDays }))}
          ${this.#price(strings.full, choices, 'full')} ${this.#price(strings.viewer, choices, 'viewer')}
        </div>
        <p class="hint">${strings.pricesHint}</p>
        ${this.#cost(report, choices)}
        <ul class="tiles" role="list" aria-live="polite">
          ${TIERS.map((tier) => this.#tier(tier, report))}
        </ul>
        <p class="hint">${strings.blindSpot}</p>
        ${this.#judged(report, choices)}
      </section>
      ${this.#fit(report, choices)} ${privilegedPart(report, locale)}`;
  }

  #fit({ fit }: SeatsReport, { prices }: SeatChoices): TemplateResult {
    const more = (): void => {
      this.shownFit += LIST_STEP;
    };
    return fitPart(fit, languageOf(this), { count: this.shownFit, more, prices });
  }

  #notKept(choices: SeatChoices): TemplateResult | typeof nothing {
    if (!this.saveProblem) return nothing;
    return html`<rollcall-notice tone="error" role="alert">
      ${strings.notKept(sentenceOf(this.saveProblem))}
      <button slot="action" type="button" @click=${() => void this.#save(choices)}>${insightsStrings.retry}</button>
    </rollcall-notice>`;
  }

  #tier(tier: (typeof TIERS)[number], { judged }: SeatsReport): TemplateResult {
    const count = judged.filter((one) => one.tier === tier).length;
    return html`<li class="tile">
      <h3>${strings.tiers[tier]}</h3>
      <p class="value">${numberFormat(languageOf(this)).format(count)}</p>
      <p class="hint">${strings.tierMeans[tier]}</p>
    </li>`;
  }

  #days(label: string, value: number, least: number, change: (days: number) => void): TemplateResult {
    const read = ({ target }: Event): void => {
      if (!(target instanceof HTMLInputElement) || !target.reportValidity()) return;
      if (Number.isInteger(target.valueAsNumber)) change(target.valueAsNumber);
    };
    return html`<label
      >${label}
      <input type="number" required min=${least} max=${MOST_DAYS} step="1" .value=${String(value)} @change=${read} />
    </label>`;
  }

  #price(label: string, choices: SeatChoices, seat: 'full' | 'viewer'): TemplateResult {
    const { prices } = choices;
    const read = ({ target }: Event): void => {
      if (!(target instanceof HTMLInputElement) || !target.reportValidity()) return;
      const price = Number.isNaN(target.valueAsNumber) ? undefined : target.valueAsNumber;
      this.#change(choices, { prices: { ...(this.choices ?? choices).prices, [seat]: price } });
    };
    return html`<label
      >${label}
      <input type="number" min="0" max="1000000000" step="any" .value=${String(prices[seat] ?? '')} @change=${read} />
    </label>`;
  }

  #cost({ judged }: SeatsReport, { prices }: SeatChoices): TemplateResult | typeof nothing {
    const cost = costOf(judged, prices);
    if (!cost) return nothing;
    const number = numberFormat(languageOf(this));
    const unpriced = cost.unpriced > 0 ? strings.unpriced(number.format(cost.unpriced)) : '';
    return html`<p>
      <span class="cost">${strings.cost(number.format(cost.low), number.format(cost.high))}.</span>
      <small>${strings.costIs} ${unpriced}</small>
    </p>`;
  }

  #judged({ judged }: SeatsReport, choices: SeatChoices): TemplateResult {
    if (judged.length === 0) return html`<p>${strings.nobody}</p>`;
    return html`<div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${insightsStrings.member}</th>
              <th scope="col">${strings.why}</th>
              <th scope="col">${strings.seat}</th>
              <th scope="col">${insightsStrings.lastActive}</th>
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${judged.slice(0, this.shown).map((one) => this.#row(one, choices))}
          </tbody>
        </table>
      </div>
      ${moreButton(judged.length, this.shown, languageOf(this), () => (this.shown += LIST_STEP))}`;
  }

  #row(one: SeatJudgement, choices: SeatChoices): TemplateResult {
    const { exclusion, key, modelsSeat, weaveAccess, isNeverActive } = one;
    const until = exclusion?.until === undefined ? undefined : isoDate(exclusion.until);
    const others = choices.exclusions.filter(({ member }) => member !== key);
    const release = () => this.#change(choices, { exclusions: others });
    const isAsked = this.keeping?.key === key;
    return html`<tr>
        <th scope="row">${personName(one)}</th>
        <td>
          <b>${strings.tiers[one.tier]}.</b> ${insightsStrings.reasons(one.reason)}
          ${exclusion ? strings.kept(shownReason(exclusion), until) : nothing}
        </td>
        <td>${strings.seatText(word(modelsSeat), word(weaveAccess))}</td>
        <td>${lastActiveText(one, isNeverActive ? strings.never : insightsStrings.unknown)}</td>
        <td class="action">
          ${
            exclusion
              ? html`<button type="button" @click=${release}>${strings.release}</button>`
              : html`<button
                  type="button"
                  aria-expanded=${isAsked ? 'true' : 'false'}
                  @click=${() => (this.keeping = isAsked ? undefined : one)}
                >
                  ${strings.keep}
                </button>`
          }
        </td>
      </tr>
      ${isAsked ? this.#keepForm(one, choices) : nothing}`;
  }

  #keepForm({ key, name }: SeatJudgement, choices: SeatChoices): TemplateResult {
    const keep = (event: SubmitEvent): void => {
      event.preventDefault();
      if (!(event.target instanceof HTMLFormElement)) return;
      const form = new FormData(event.target);
      const until = parseIsoDate(String(form.get('until')));
      const reason = String(form.get('reason')).trim();
      const others = choices.exclusions.filter(({ member }) => member !== key);
      this.#change(choices, { exclusions: [...others, { member: key, reason, until }] });
      this.keeping = undefined;
    };
    return html`<tr class="form">
      <td colspan="5">
        <form class="fields" aria-label=${strings.keepTitle(name)} @submit=${keep}>
          <label>${strings.reason}<input name="reason" required maxlength="500" /></label>
          <label>${strings.until}<input name="until" type="date" /></label>
          <button class="primary" type="submit">${strings.save}</button>
          <button type="button" @click=${() => (this.keeping = undefined)}>${strings.cancel}</button>
        </form>
      </td>
    </tr>`;
  }

  /** Judged anew at once; kept for the next visit. What was changed since this was drawn stays. */
  #change(choices: SeatChoices, change: Partial<SeatChoices>): void {
    this.choices = { ...(this.choices ?? choices), ...change };
    void this.#save(this.choices);
  }

  async #save(choices: SeatChoices): Promise<void> {
    const { ask, organization } = this;
    if (!ask || !organization) return;
    const answer = await ask('insights.save-seat-choices', { organization, choices });
    // What was chosen meanwhile is saved, or not, by itself.
    if (this.choices === choices) this.saveProblem = answer.ok ? undefined : answer.problem;
  }
}

function word(seat: SeatJudgement['modelsSeat']): string | undefined {
  return seat && strings.seatWords[seat];
}

function shownReason({ reason }: SeatExclusion): string {
  return reason === HIDDEN_REASON ? privacyWords.hiddenReason : reason;
}
