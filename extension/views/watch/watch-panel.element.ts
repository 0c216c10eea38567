import { Task } from '@lit/task';
import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { OrganizationId } from '../../../components/activity/organization';
import { WATCH_KINDS, type WatchKind, type WatchRule } from '../../../components/activity/watch/watch-rules';
import '../../../components/elements/notice/notice.define';
import { type Ask, valueOf } from '../../messaging/ask';
import { type Problem, sentenceOf } from '../../problem';
import type { WatchAnswer, WatchChoices } from '../../watch-messages';
import { watchStrings } from '../../watch/watch.strings';
import { insightsPanelStyles } from '../insights/insights-panel.styles';
import { taskView } from '../insights/insights-task';
import { allowNotices } from './allow-notices';
import { watchPanelStrings as strings } from './watch-panel.strings';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/**
 * `<rollcall-watch-panel>`: rules that tell an admin when something deserves attention, each with what it finds now; and
 * whether the browser shows a notice, and when not. All of it stays in this browser. Give it `ask` and `organization`;
 * `revision` makes it ask again.
 */
export class WatchPanelElement extends LitElement {
  static override readonly styles = [
    ...insightsPanelStyles,
    css`
      .rules {
        display: flex;
        flex-direction: column;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      .rule {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 4px var(--rollcall-space-4);
        padding-block: var(--rollcall-space-3);
        border-block-end: 1px solid var(--rollcall-line);
      }

      label.choice {
        flex: none;
        flex-direction: row;
        align-items: center;
        gap: 8px;
        color: inherit;
        font-size: var(--rollcall-size-md);
      }

      label.choice input[type='checkbox'] {
        flex: none;
        inline-size: 16px;
        min-block-size: 16px;
        accent-color: var(--rollcall-action);
      }

      label.limit {
        flex: none;
        /* In line with the sentences, where it wraps below the name. */
        margin-inline-start: 31px;
        flex-direction: row;
        align-items: center;
      }

      label.limit input {
        inline-size: 88px;
        text-align: end;
        font-variant-numeric: tabular-nums;
      }

      .rule p {
        flex: 1 0 100%;
        box-sizing: border-box;
        padding-inline-start: 31px;
      }

      .fired {
        color: var(--rollcall-danger);
        font-weight: var(--rollcall-weight-strong);
      }

      .hours {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--rollcall-space-2);
      }
    `,
  ];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  @property({ type: Number }) revision = 0;
  /** What saving a change answered; what was read, until then. */
  @state() private saved: WatchAnswer | undefined;
  @state() private problem: Problem | undefined;
  @state() private isRefused = false;

  readonly #read = new Task(this, {
    args: () => [this.ask, this.organization, this.revision] as const,
    task: async ([ask, organization]) => {
      if (!ask || !organization) return undefined;
      const answer = valueOf(await ask('watch.read', { organization }));
      this.saved = undefined;
      await ask('watch.seen', { organization });
      return answer;
    },
  });

  protected override render(): TemplateResult {
    return taskView(this.#read, (read) => (read ? this.#view(this.saved ?? read) : html``));
  }

  #view(answer: WatchAnswer): TemplateResult {
    const { choices } = answer;
    return html`<p class="hint">${strings.lead}</p>
      ${this.problem ? html`<rollcall-notice tone="error" role="alert">${sentenceOf(this.problem)}</rollcall-notice>` : nothing}
      <ul class="rules" role="list">
        ${WATCH_KINDS.map((kind) => this.#rule(kind, answer))}
      </ul>
      <section aria-labelledby="notices">
        <h3 id="notices">${strings.notices}</h3>
        <p class="hint">${strings.badge}</p>
        <label class="choice">
          <input type="checkbox" .checked=${choices.notices} @change=${() => this.#turnNotices(choices)} />
          ${strings.show}
        </label>
        ${this.isRefused ? html`<p class="problem" role="alert">${strings.refused}</p>` : nothing}
        ${choices.notices ? this.#quiet(choices) : nothing}
      </section>`;
  }

  #rule(kind: WatchKind, { choices, results }: WatchAnswer): TemplateResult {
    const rule = choices.rules[kind];
    const result = results.find((one) => (one.state === 'unknown' ? one.kind : one.finding.kind) === kind);
    const turn = () => this.#change(choices, kind, { isOn: !rule.isOn });
    return html`<li class="rule">
      <label class="choice">
        <input type="checkbox" .checked=${rule.isOn} @change=${turn} />
        <b>${watchStrings.rules[kind]}</b>
      </label>
      ${watchStrings.limits[kind] ? this.#limit(kind, rule, choices) : html`<span></span>`}
      <p class="hint">${watchStrings.means[kind]}</p>
      ${
        result
          ? html`<p role="status" class=${result.state === 'fired' ? 'fired' : ''}>
              ${result.state === 'fired' ? `${strings.fired} ` : ''}${watchStrings.result(result)}
            </p>`
          : html`<p class="hint">${strings.off}</p>`
      }
    </li>`;
  }

  #limit(kind: WatchKind, { limit }: WatchRule, choices: WatchChoices): TemplateResult {
    const read = ({ target }: Event): void => {
      const number = target instanceof HTMLInputElement ? target.valueAsNumber : Number.NaN;
      if (Number.isInteger(number) && number >= 0) void this.#change(choices, kind, { limit: number });
    };
    return html`<label class="limit"
      >${watchStrings.limits[kind]}
      <input type="number" min="0" step="1" .value=${String(limit)} @change=${read} />
    </label>`;
  }

  #quiet(choices: WatchChoices): TemplateResult {
    const { quiet = { from: 0, to: 0 } } = choices;
    const choice = (name: 'from' | 'to') =>
      html`<select
        aria-label=${strings.quiet[name]}
        @change=${({ target }: Event) =>
          target instanceof HTMLSelectElement &&
          this.#save({ ...choices, quiet: { ...quiet, [name]: Number(target.value) } })}
      >
        ${HOURS.map((hour) => html`<option value=${hour} ?selected=${hour === quiet[name]}>${hourText(hour)}</option>`)}
      </select>`;
    return html`<p class="hours">${strings.quietFrom} ${choice('from')} ${strings.until} ${choice('to')}</p>`;
  }

  /** The browser asks only on a click: before anything is waited for. */
  async #turnNotices(choices: WatchChoices): Promise<void> {
    this.isRefused = !choices.notices && !(await allowNotices());
    if (this.isRefused) this.requestUpdate();
    else await this.#save({ ...choices, notices: !choices.notices });
  }

  #change(choices: WatchChoices, kind: WatchKind, change: Partial<WatchRule>): Promise<void> {
    return this.#save({ ...choices, rules: { ...choices.rules, [kind]: { ...choices.rules[kind], ...change } } });
  }

  async #save(choices: WatchChoices): Promise<void> {
    const { ask, organization } = this;
    if (!ask || !organization) return;
    const answer = await ask('watch.save', { organization, choices });
    this.problem = answer.ok ? undefined : answer.problem;
    if (answer.ok) this.saved = answer.value;
  }
}

function hourText(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
