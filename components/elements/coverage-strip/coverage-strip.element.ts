import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { DayCoverage } from '../../activity/activity-index';
import { type UtcDay, addDays } from '../../activity/day';
import { dayRange, monthName, weekdayAndDay, yearName } from '../../charts/day-text';
import { buttons } from '../../styles/buttons.styles';
import { focusRing } from '../../styles/focus.styles';
import { type DaySources, LOG_SOURCES } from '../../activity/day-sources';
import { languageOf, numberFormat } from '../intl-cache';
import { coverageStripStrings as strings } from './coverage-strip.strings';
import { coverageStripStyles } from './coverage-strip.styles';
import { type StripDay, type StripWeek, pagesOf, weeksOf } from './weeks';

const KEY: readonly DayCoverage[] = ['complete', 'partial', 'unread'];
const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -7, ArrowRight: 7 };

/**
 * `<rollcall-coverage-strip>`: a calendar of the days whose audit log is known wholly, in part, or not at all; a column
 * a week, a year at a time. Point at a day, or step through them with the arrow keys, and the line below names it.
 *
 * @csspart grid - The days.
 * @csspart foot - The key, the day pointed at, and the buttons from year to year.
 */
export class CoverageStripElement extends LitElement {
  static override readonly styles = [buttons, focusRing, coverageStripStyles];

  /** The first day, in days since 1970-01-01 (`activity/day.ts`). */
  @property({ attribute: false }) from: UtcDay | undefined;
  /** `complete`, `partial` or `unread` for each day from `from` on. */
  @property({ attribute: false }) coverage: readonly DayCoverage[] = [];
  /** Who told of each of these days; without it only how far they are known is told. */
  @property({ attribute: false }) sources: readonly DaySources[] = [];
  @state() private page = 0;
  @state() private chosen: UtcDay | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('from') && !changed.has('coverage')) return;
    this.page = Math.min(this.page, this.from === undefined ? 0 : pagesOf(this.from, this.coverage.length) - 1);
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Where a year does not fit, its latest days are what a reader looks for.
    const scroll = this.renderRoot.querySelector('.scroll');
    if (scroll && (changed.has('from') || changed.has('coverage'))) scroll.scrollLeft = scroll.scrollWidth;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { from } = this;
    if (from === undefined || this.coverage.length === 0) return nothing;
    const weeks = weeksOf(from, this.coverage, this.page);
    return html`<div class="scroll">
        <div
          class="grid"
          part="grid"
          role="application"
          tabindex="0"
          aria-label=${this.#label(weeks)}
          aria-describedby="told"
          @keydown=${this.#step}
          @pointermove=${this.#point}
          @pointerdown=${this.#point}
        >
          ${weeks.map((week, i) => this.#week(week, i + 1, weeks))}
        </div>
      </div>
      <div class="foot" part="foot">
        ${KEY.map((word) => html`<span class="key"><i data-coverage=${word}></i>${strings.words[word]}</span>`)}
        <span class="told" id="told" role="status">${this.#told()}</span>
        ${this.#pages(from)}
      </div>`;
  }

  #week(week: StripWeek, column: number, weeks: readonly StripWeek[]): TemplateResult {
    return html`${this.#month(week, column, weeks)}
    ${week.map((day, i) => (day ? this.#day(day, `${i + 2} / ${column}`) : nothing))}`;
  }

  /** Named where a month begins, but not so near the end that its name would stand out. */
  #month(week: StripWeek, column: number, weeks: readonly StripWeek[]): TemplateResult | typeof nothing {
    const first = week.find((day) => day)?.day;
    if (first === undefined || column > weeks.length - 2) return nothing;
    const locale = languageOf(this);
    const before = weeks[column - 2]?.find((day) => day)?.day;
    const isNew = before === undefined || monthName(before, locale) !== monthName(first, locale);
    // The first column's month may be named again by the next column's.
    const next = weeks[column]?.find((day) => day)?.day;
    const isShort = column === 1 && next !== undefined && monthName(next, locale) !== monthName(first, locale);
    if (!isNew || isShort) return nothing;
    const isJanuary = before !== undefined && yearName(before, locale) !== yearName(first, locale);
    const text = isJanuary ? yearName(first, locale) : monthName(first, locale);
    return html`<span class="month" style=${styleMap({ gridColumn: `${column}` })} aria-hidden="true">${text}</span>`;
  }

  #day({ day, coverage }: StripDay, gridArea: string): TemplateResult {
    return html`<i
      class=${day === this.chosen ? 'chosen' : nothing}
      data-day=${day}
      data-coverage=${coverage}
      style=${styleMap({ gridArea })}
    ></i>`;
  }

  #label(weeks: readonly StripWeek[]): string {
    const locale = languageOf(this);
    const days = weeks.flat().filter((day) => day !== undefined);
    const [first, last] = [days[0], days.at(-1)];
    const count = (word: DayCoverage) =>
      numberFormat(locale).format(days.filter(({ coverage }) => coverage === word).length);
    const range = first && last ? dayRange(first.day, last.day, locale) : '';
    return strings.label(range, count('complete'), count('partial'), count('unread'));
  }

  #told(): string | typeof nothing {
    const { chosen, from } = this;
    const coverage = chosen === undefined || from === undefined ? undefined : this.coverage[chosen - from];
    if (chosen === undefined || from === undefined || !coverage) return nothing;
    const day = strings.day(weekdayAndDay(chosen, languageOf(this)), strings.words[coverage]);
    const tellers = toldBy(this.sources[chosen - from]);
    return tellers === undefined ? day : strings.dayToldBy(day, tellers);
  }

  #pages(from: UtcDay): TemplateResult | typeof nothing {
    const last = pagesOf(from, this.coverage.length) - 1;
    if (last === 0) return nothing;
    const button = (text: string, page: number) =>
      html`<button
        type="button"
        aria-disabled=${page < 0 || page > last ? 'true' : nothing}
        @click=${() => this.#turn(page)}
      >
        ${text}
      </button>`;
    return html`<span class="pages">
      ${button(strings.earlier, this.page + 1)} ${button(strings.later, this.page - 1)}
    </span>`;
  }

  #turn(page: number): void {
    if (this.from === undefined || page < 0 || page >= pagesOf(this.from, this.coverage.length)) return;
    this.page = page;
    this.chosen = undefined;
  }

  readonly #point = ({ target }: PointerEvent): void => {
    const day = target instanceof HTMLElement ? Number(target.dataset['day']) : NaN;
    if (!Number.isNaN(day) && this.from !== undefined) this.chosen = addDays(this.from, day - this.from);
  };

  /** Steps stay on the page shown; without a day chosen the first step chooses the last. */
  readonly #step = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || this.from === undefined) return;
    event.preventDefault();
    const days = weeksOf(this.from, this.coverage, this.page)
      .flat()
      .filter((day) => day !== undefined);
    const to = this.chosen === undefined ? days.at(-1)?.day : addDays(this.chosen, step);
    if (to === undefined || !days.some(({ day }) => day === to)) return;
    this.chosen = to;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector('.chosen')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  };
}

/** Each source that told of a day; how much it told is said only where they differ. */
function toldBy(sources: DaySources | undefined): string | undefined {
  const tellers = sources ? LOG_SOURCES.filter((source) => sources[source] !== 'unread') : [];
  if (!sources || tellers.length === 0) return undefined;
  const isSame = new Set(tellers.map((source) => sources[source])).size === 1;
  const names = tellers.map((source) => strings.sources[source]);
  return isSame
    ? strings.toldAlike(names)
    : strings.toldEach(tellers.map((source) => [strings.sources[source], strings.words[sources[source]]]));
}
