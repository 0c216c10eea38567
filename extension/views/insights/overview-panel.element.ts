import { Task } from '@lit/task';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ComparedCount, Overview, OverviewFigure } from '../../../components/activity/insights/overview';
import type { OrganizationId } from '../../../components/activity/organization';
import type { PeriodChoice } from '../../../components/activity/period';
import type { Count } from '../../../components/activity/report';
import { dayRange, longDay } from '../../../components/charts/day-text';
import { shareText } from '../../../components/elements/activity-view/share-text';
import type { DidWork } from '../../../components/activity/insights/work';
import type { InsightPerson } from '../../../components/activity/insights/person';
import { languageOf, numberFormat, percentFormat } from '../../../components/elements/intl-cache';
import { type Ask, valueOf } from '../../messaging/ask';
import { insightsPanelStyles } from './insights-panel.styles';
import { taskView } from './insights-task';
import { insightsStrings } from './insights.strings';
import { LIST_STEP, lastActiveText, moreButton, personName } from './people-list';

const strings = insightsStrings.overview;

/** What a tile says beside its number. */
interface TileExtras {
  readonly compared?: ComparedCount;
  readonly note?: string;
  /** How far the days are known, where that is something else than the log having been read. */
  readonly covered?: string;
}

/**
 * `<rollcall-overview-panel>`: how many people use W&B, each number with its definition, coverage and change; pressing
 * one lists exactly the people it counts. Give it `ask`, `organization` and `preset`; `revision` makes it ask again.
 */
export class OverviewPanelElement extends LitElement {
  static override readonly styles = insightsPanelStyles;

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  @property() preset: PeriodChoice = 'last-30-days';
  @property({ type: Number }) revision = 0;
  @state() private listed: OverviewFigure | undefined;
  @state() private shown = LIST_STEP;

  readonly #overview = new Task(this, {
    args: () => [this.ask, this.organization, this.preset, this.revision] as const,
    task: async ([ask, organization, preset]) =>
      ask && organization ? valueOf(await ask('insights.overview', { organization, preset })) : undefined,
  });

  readonly #people = new Task(this, {
    args: () => [this.ask, this.organization, this.preset, this.listed, this.revision] as const,
    task: async ([ask, organization, preset, figure]) =>
      ask && organization && figure
        ? valueOf(await ask('insights.people', { organization, preset, figure }))
        : undefined,
  });

  protected override render(): TemplateResult {
    return taskView(this.#overview, (overview) => (overview ? this.#view(overview) : html``));
  }

  #view(overview: Overview): TemplateResult {
    const { eligible } = overview;
    const share = this.#shareOf(overview);
    return html`<ul class="tiles" role="list">
        ${this.#tile('active', overview.active.count, { compared: overview.active })} ${this.#didWork(overview.didWork)}
        ${this.#tile('eligible-active', overview.eligibleActive, {
          note: eligible.kind === 'unknown' ? undefined : strings.ofEligible(this.#count(eligible), share),
        })}
        ${this.#tile('daily', overview.daily.count, { compared: overview.daily })}
        ${this.#tile('weekly', overview.weekly.count, { compared: overview.weekly })}
        ${this.#tile('monthly', overview.monthly.count, { compared: overview.monthly })} ${this.#stickiness(overview)}
      </ul>
      ${this.#list()}
      <ul class="notes">
        ${overview.evidence.notes.map((note) => html`<li>${note}</li>`)}
      </ul>`;
  }

  #tile(figure: OverviewFigure, count: Count, { compared, note, covered }: TileExtras): TemplateResult {
    const name = strings.figures[figure];
    const isListed = this.listed === figure;
    return html`<li class="tile">
      <h3>${name}</h3>
      <p class="value">
        ${
          count.kind === 'unknown'
            ? html`<span class="none">${insightsStrings.unknown}</span>`
            : html`<button
                type="button"
                class="figure"
                aria-expanded=${isListed ? 'true' : 'false'}
                aria-label=${`${this.#count(count)}. ${strings.list(name)}`}
                @click=${() => this.#toggle(figure)}
              >
                ${this.#count(count)}
              </button>`
        }
        ${note ? html`<small>${note}</small>` : nothing}
      </p>
      ${compared ? this.#change(compared) : nothing}
      <p class="hint">${count.kind === 'unknown' ? count.why : strings.definitions[figure]}</p>
      ${compared ? this.#coverage(compared) : nothing} ${covered ? html`<p class="hint">${covered}</p>` : nothing}
    </li>`;
  }

  #didWork({ count, range, recordedDays }: DidWork): TemplateResult {
    const told: Count = count.kind === 'unknown' ? { ...count, why: strings.noWork[count.why] } : count;
    const days = dayRange(range.from, range.to, languageOf(this));
    return this.#tile('did-work', told, {
      covered: `${days} · ${strings.recorded(recordedDays, range.to - range.from + 1)}`,
    });
  }

  #change({ change }: ComparedCount): TemplateResult {
    if (change.kind === 'unknown') {
      return html`<p class="hint">${this.preset === 'all-time' ? strings.noChangeAllTime : strings.noChange}</p>`;
    }
    const locale = languageOf(this);
    const percent =
      change.percent === undefined ? undefined : signed(Math.round(change.percent) / 100, percentFormat(locale));
    const range = dayRange(change.range.from, change.range.to, locale);
    const before = dayRange(change.before.from, change.before.to, locale);
    return html`<p class="change">
      <b>${strings.change(signed(change.by, numberFormat(locale)), percent)}</b>
      <small>${strings.against(range, before)}</small>
    </p>`;
  }

  #coverage({ range, coveredDays }: ComparedCount): TemplateResult {
    const days = dayRange(range.from, range.to, languageOf(this));
    return html`<p class="hint">${days} · ${strings.covered(coveredDays, range.to - range.from + 1)}</p>`;
  }

  #stickiness({ stickiness }: Overview): TemplateResult {
    const isKnown = stickiness.kind === 'known';
    const percent = isKnown ? percentFormat(languageOf(this)).format(Math.round(stickiness.value * 100) / 100) : '';
    return html`<li class="tile">
      <h3>${strings.stickiness}</h3>
      <p class="value">${isKnown ? percent : html`<span class="none">${insightsStrings.unknown}</span>`}</p>
      <p class="hint">${isKnown ? strings.stickinessIs(stickiness.days) : strings.noStickiness[stickiness.why]}</p>
    </li>`;
  }

  #list(): TemplateResult | typeof nothing {
    const figure = this.listed;
    if (!figure) return nothing;
    return taskView(this.#people, (people = []) => {
      const locale = languageOf(this);
      const title = strings.people(strings.figures[figure], numberFormat(locale).format(people.length));
      return html`<section class="list" aria-labelledby="people">
        <div class="head">
          <h3 id="people">${title}</h3>
          <button type="button" @click=${() => this.#toggle(figure)}>${insightsStrings.close}</button>
        </div>
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">${insightsStrings.member}</th>
                ${figure === 'did-work' ? html`<th scope="col">${strings.lastWork}</th>` : nothing}
                <th scope="col">${insightsStrings.lastActive}</th>
              </tr>
            </thead>
            <tbody>
              ${people.slice(0, this.shown).map(
                (person) =>
                  html`<tr>
                    <th scope="row">${personName(person)}</th>
                    ${figure === 'did-work' ? html`<td>${lastWorkText(person, locale)}</td>` : nothing}
                    <td>${lastActiveText(person)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
        ${moreButton(people.length, this.shown, locale, () => (this.shown += LIST_STEP))}
      </section>`;
    });
  }

  #toggle(figure: OverviewFigure): void {
    this.listed = this.listed === figure ? undefined : figure;
    this.shown = LIST_STEP;
  }

  #shareOf({ eligibleActive, eligible }: Overview): string | undefined {
    if (eligibleActive.kind !== 'exact' || eligible.kind !== 'exact') return undefined;
    return shareText(eligibleActive.value, eligible.value, languageOf(this));
  }

  #count(count: Count): string {
    if (count.kind === 'unknown') return insightsStrings.unknown;
    const number = numberFormat(languageOf(this)).format(count.value);
    return count.kind === 'exact' ? number : insightsStrings.atLeast(number);
  }
}

function lastWorkText({ lastWork }: InsightPerson, locale: string): string {
  return lastWork === undefined ? insightsStrings.unknown : longDay(lastWork, locale);
}

function signed(number: number, format: Intl.NumberFormat): string {
  const sign = number > 0 ? '+' : number < 0 ? '−' : '±';
  return `${sign}${format.format(Math.abs(number))}`;
}
