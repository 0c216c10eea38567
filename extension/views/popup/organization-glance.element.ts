import { Task } from '@lit/task';
import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { parseIsoDate } from '../../../components/activity/day';
import { CHANGE_KINDS } from '../../../components/activity/insights/changes';
import type { OrganizationId } from '../../../components/activity/organization';
import type { SeriesPoint } from '../../../components/activity/report';
import { dayRange, shortDay, shortRange } from '../../../components/charts/day-text';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import { countText } from '../../../components/elements/series-chart/point-text';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { type Ask, valueOf } from '../../messaging/ask';
import type { Glance } from '../../watch-messages';
import type { NextStep } from '../../watch/next-steps';
import { watchStrings } from '../../watch/watch.strings';
import { changeKindStrings } from '../insights/change-kinds.strings';
import { popupStrings } from './popup.strings';
import type { Surroundings } from './surroundings';
import { weekLine } from './week-line';

const strings = popupStrings.glance;

/**
 * `<rollcall-organization-glance>`: how weekly activity goes, what changed since the last visit, and what would be most
 * useful to do, each leading to where it is told in full. Draws nothing until it knows. Give it `ask`, `surroundings` and
 * `organization`; `revision` makes it ask again.
 */
export class OrganizationGlanceElement extends LitElement {
  static override readonly styles = [
    buttons,
    focusRing,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 8px;
        font-size: var(--rollcall-size-sm);
        line-height: 18px;
      }

      .trend {
        display: grid;
        grid-template-columns: 1fr auto;
        align-items: end;
        gap: 0 12px;
      }

      .trend svg {
        inline-size: 100%;
        block-size: 40px;
        color: var(--rollcall-series-1);
        overflow: visible;
      }

      .latest b {
        display: block;
        font-size: var(--rollcall-size-lg);
        font-variant-numeric: tabular-nums;
      }

      p,
      ul {
        margin: 0;
        padding: 0;
      }

      small,
      .muted {
        color: var(--rollcall-text-muted);
      }

      ul {
        display: flex;
        flex-direction: column;
        list-style: none;
      }

      li button {
        inline-size: 100%;
        min-block-size: 28px;
        justify-content: flex-start;
        padding: 3px 6px;
        margin-inline: -6px;
        border-color: transparent;
        background: none;
        font-size: inherit;
        font-weight: var(--rollcall-weight-normal);
        line-height: 18px;
        text-align: start;
      }

      li button::before {
        flex: none;
        inline-size: 6px;
        block-size: 6px;
        border-radius: 50%;
        background: var(--rollcall-accent);
        content: '';
      }

      li button[data-fired]::before {
        background: var(--rollcall-danger);
      }

      button.link {
        display: inline;
        min-block-size: 24px;
        padding: 0;
        border: 0;
        background: none;
        color: var(--rollcall-accent);
        font-size: inherit;
        font-weight: var(--rollcall-weight-normal);
        text-align: start;
        text-decoration: underline;
      }
    `,
  ];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) surroundings: Surroundings | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  @property({ type: Number }) revision = 0;

  readonly #glance = new Task(this, {
    args: () => [this.ask, this.organization, this.revision] as const,
    task: async ([ask, organization]) => {
      if (!ask || !organization) return undefined;
      const glance = valueOf(await ask('popup.glance', { organization }));
      void ask('watch.seen', { organization });
      return glance;
    },
  });

  /** A glance that cannot be had is left out: the figures above it stand by themselves. */
  protected override render(): TemplateResult | typeof nothing {
    const glance = this.#glance.value;
    if (!glance) return nothing;
    return html`${this.#trend(glance.weeks)} ${this.#changes(glance.changes)} ${this.#steps(glance.steps)}`;
  }

  #trend(weeks: readonly SeriesPoint[]): TemplateResult | typeof nothing {
    const known = weeks.filter(({ count }) => count.kind !== 'unknown');
    const whole = known.findLast(({ partial, count }) => !partial && count.kind === 'exact') ?? known.at(-1);
    if (known.length < 2 || !whole || whole.count.kind === 'unknown') return nothing;
    const locale = languageOf(this);
    const words = weeks.map((week) => `${dayRange(week.from, week.to, locale)}: ${countText(week.count, locale)}`);
    return html`<div class="trend">
      ${weekLine(weeks, `${strings.trend}. ${words.join('; ')}`)}
      <p class="latest">
        <b>${numberFormat(locale).format(whole.count.value)}</b>
        <small>${strings.weekOf(shortRange(whole.from, whole.to, locale))}</small>
      </p>
    </div>`;
  }

  #changes(changes: Glance['changes']): TemplateResult | typeof nothing {
    if (!changes) return nothing;
    const locale = languageOf(this);
    const number = numberFormat(locale);
    const from = parseIsoDate(changes.from);
    const told = CHANGE_KINDS.flatMap((kind) => {
      const count = changes.counts[kind] ?? 0;
      return count > 0 ? [strings.change(changeKindStrings[kind], number.format(count))] : [];
    });
    const since = strings.since(from === undefined ? changes.from : shortDay(from, locale));
    return html`<p>
      <span class="muted">${since}</span>
      ${
        told.length === 0
          ? strings.noChanges
          : html`<button class="link" type="button" @click=${() => this.#open('changes')}>${told.join(' · ')}</button>`
      }
    </p>`;
  }

  #steps(steps: readonly NextStep[]): TemplateResult | typeof nothing {
    if (steps.length === 0) return nothing;
    return html`<ul role="list" aria-label=${strings.steps}>
      ${steps.map(
        (step) =>
          html`<li>
            <button type="button" ?data-fired=${step.kind === 'watch'} @click=${() => this.#take(step)}>
              ${watchStrings.step(step)}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #take(step: NextStep): void {
    switch (step.kind) {
      case 'connect':
        return this.surroundings?.openOptions('connections');
      case 'watch':
        return this.#open('watch');
      case 'free-seats':
      case 'single-admin':
        return this.#open('seats');
      case 'read-list':
      case 'sync':
      case 'missing-days':
        return this.#open('overview');
    }
  }

  #open(view: string): void {
    if (this.organization) this.surroundings?.openDashboard(this.organization, view);
  }
}
