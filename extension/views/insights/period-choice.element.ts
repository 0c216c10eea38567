import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type UtcDay, dayOf, instant, isoDate, parseIsoDate } from '../../../components/activity/day';
import {
  PERIOD_PRESETS,
  type PeriodChoice,
  customPeriod,
  daysOfCustom,
  parsePeriodChoice,
  resolvePeriod,
} from '../../../components/activity/period';
import { dayRange, longDay } from '../../../components/charts/day-text';
import { languageOf } from '../../../components/elements/intl-cache';
import { visuallyHidden } from '../../../components/styles/visually-hidden.styles';
import { partStyles } from '../dashboard/part.styles';
import { periodChoiceStrings as strings } from './period-choice.strings';

/** The value of the entry that opens the two days. */
const CUSTOM = 'custom';

/**
 * `<rollcall-period-choice>`: one period over all insights: W&B's presets, any range of days, or since the admin was
 * here last. The days are written out beside it.
 *
 * `choice`: the chosen one. `lastVisit`: the day of the visit before today, if there was one.
 *
 * @fires choice-changed - `detail.choice`, a `PeriodChoice`.
 */
export class PeriodChoiceElement extends LitElement {
  static override readonly styles = [
    partStyles,
    visuallyHidden,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: flex-end;
        gap: 4px var(--rollcall-space-3);
      }

      .days {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px var(--rollcall-space-2);
      }

      label.day {
        flex: none;
        flex-direction: row;
        align-items: center;
      }

      input {
        box-sizing: border-box;
        min-block-size: var(--rollcall-target);
        padding: 3px 8px;
        border: 1px solid var(--rollcall-edge);
        border-radius: var(--rollcall-radius-sm);
        background: var(--rollcall-surface);
        color: var(--rollcall-text);
        font: inherit;
      }
    `,
  ];

  @property({ attribute: false }) choice: PeriodChoice = 'last-30-days';
  @property({ attribute: false }) lastVisit: UtcDay | undefined;
  @state() private isCustom = false;
  @state() private problem = '';

  protected override render(): TemplateResult {
    const locale = languageOf(this);
    const today = dayOf(instant(Date.now()));
    const since = this.lastVisit === undefined ? undefined : customPeriod(this.lastVisit, today);
    const isPreset = PERIOD_PRESETS.some((preset) => preset === this.choice);
    const isCustom = this.isCustom || (!isPreset && this.choice !== since);
    return html`${isCustom ? this.#days(today) : this.#writtenOut(today, locale)}
      <select aria-label=${strings.label} @change=${this.#choose}>
        ${PERIOD_PRESETS.map(
          (preset) =>
            html`<option value=${preset} ?selected=${!isCustom && preset === this.choice}>
              ${strings.presets[preset]}
            </option>`,
        )}
        ${
          since === undefined || this.lastVisit === undefined
            ? nothing
            : html`<option value=${since} ?selected=${!isCustom && since === this.choice}>
                ${strings.sinceVisit(longDay(this.lastVisit, locale))}
              </option>`
        }
        <option value=${CUSTOM} ?selected=${isCustom}>${strings.custom}</option>
      </select>`;
  }

  /** All time begins where the data does, which the views themselves tell. */
  #writtenOut(today: UtcDay, locale: string): TemplateResult | typeof nothing {
    if (this.choice === 'all-time') return nothing;
    const { from, to } = resolvePeriod(this.choice, today);
    return html`<span class="hint">${dayRange(from, to, locale)}</span>`;
  }

  #days(today: UtcDay): TemplateResult {
    const { from, to } = daysOfCustom(this.choice) ?? resolvePeriod(this.choice, today, today);
    const field = (name: 'from' | 'to', day: UtcDay) =>
      html`<label class="day"
        >${strings[name]}
        <input
          type="date"
          name=${name}
          required
          max=${isoDate(today)}
          .value=${isoDate(day)}
          @change=${this.#chooseDays}
        />
      </label>`;
    return html`<span class="days">
      ${field('from', from)} ${field('to', to)}
      <span role="alert" class="problem">${this.problem}</span>
    </span>`;
  }

  readonly #choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    this.isCustom = target.value === CUSTOM;
    this.problem = '';
    const choice = parsePeriodChoice(target.value);
    if (choice) this.#fire(choice);
  };

  readonly #chooseDays = (): void => {
    const [from, to] = (['from', 'to'] as const).map((name) =>
      parseIsoDate(this.renderRoot.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value ?? ''),
    );
    if (from === undefined || to === undefined) return;
    this.problem = from > to ? strings.wrongOrder : '';
    if (from <= to) this.#fire(customPeriod(from, to));
  };

  #fire(choice: PeriodChoice): void {
    this.dispatchEvent(new CustomEvent('choice-changed', { detail: { choice } }));
  }
}
