import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Organization } from '../../../components/activity/organization';
import { presetsOf } from '../../../components/activity/period';
import '../../../components/elements/period-picker/period-picker.define';
import type { PeriodChangedEvent } from '../../../components/elements/period-picker/period-picker.element';
import type { Ask } from '../../messaging/ask';
import {
  INSIGHTS_TABS,
  type InsightsPlace,
  type InsightsTab,
  addressOfPlace,
  placeInAddress,
} from './insights-address';
import '../people/people-panel.define';
import '../reconcile/reconcile-panel.define';
import '../teams/teams-panel.define';
import '../trends/trends-panel.define';
import { insightsPanelStyles } from './insights-panel.styles';
import { insightsStrings as strings } from './insights.strings';

/**
 * `<rollcall-insights-view>`: overview, seats, changes and leaderboard of an organization behind tabs, with one period
 * over all that have one. What is shown stands in the page's address. Give it `ask` and `organization`; `revision`
 * grows when the organization's data changed.
 */
export class InsightsViewElement extends LitElement {
  static override readonly styles = [
    ...insightsPanelStyles,
    css`
      [role='tablist'] {
        display: flex;
        flex-wrap: wrap;
        gap: 2px;
        margin-block: var(--rollcall-space-3);
        border-block-end: 1px solid var(--rollcall-line);
      }

      [role='tab'] {
        border-color: transparent;
        border-block-end: 3px solid transparent;
        border-radius: var(--rollcall-radius-sm) var(--rollcall-radius-sm) 0 0;
        background: none;
        color: var(--rollcall-text-muted);
      }

      [role='tab'][aria-selected='true'] {
        border-block-end-color: var(--rollcall-accent);
        color: var(--rollcall-text);
      }

      @media (forced-colors: active) {
        [role='tab'][aria-selected='true'] {
          border-block-end-color: Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: Organization | undefined;
  @property({ type: Number }) revision = 0;
  @state() private place: InsightsPlace = { tab: 'overview', preset: 'last-30-days', people: '' };

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readAddress();
    addEventListener('hashchange', this.#readAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readAddress);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { organization, place } = this;
    if (!organization) return nothing;
    return html`<div class="head">
        <h2 id="insights">${strings.title}</h2>
        <rollcall-period-picker
          .label=${strings.period}
          .presets=${presetsOf(organization.deployment)}
          .value=${place.preset}
          @period-changed=${this.#choosePeriod}
        ></rollcall-period-picker>
      </div>
      <div role="tablist" aria-label=${strings.views} @keydown=${this.#step}>
        ${INSIGHTS_TABS.map((tab) => this.#tab(tab, place.tab))}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby=${`tab-${place.tab}`}>${this.#panel(organization)}</div>`;
  }

  #tab(tab: InsightsTab, chosen: InsightsTab): TemplateResult {
    return html`<button
      type="button"
      role="tab"
      id=${`tab-${tab}`}
      aria-controls="panel"
      aria-selected=${tab === chosen ? 'true' : 'false'}
      tabindex=${tab === chosen ? '0' : '-1'}
      @click=${() => this.#go({ ...this.place, tab })}
    >
      ${strings.tabs[tab]}
    </button>`;
  }

  #panel({ id }: Organization): TemplateResult {
    const { ask, revision } = this;
    const { tab, preset } = this.place;
    switch (tab) {
      case 'overview':
        return html`<rollcall-overview-panel
          .ask=${ask}
          .organization=${id}
          .preset=${preset}
          .revision=${revision}
        ></rollcall-overview-panel>`;
      case 'people':
        return html`<rollcall-people-panel
          .ask=${ask}
          .organization=${id}
          .preset=${preset}
          .revision=${revision}
          query=${this.place.people}
          @query-changed=${({ detail }: CustomEvent<{ readonly query: string }>) =>
            this.#go({ ...this.place, people: detail.query })}
        ></rollcall-people-panel>`;
      case 'trends':
        return html`<rollcall-trends-panel
          .ask=${ask}
          .organization=${id}
          .preset=${preset}
          .revision=${revision}
        ></rollcall-trends-panel>`;
      case 'teams':
        return html`<rollcall-teams-panel
          .ask=${ask}
          .organization=${id}
          .preset=${preset}
          .revision=${revision}
          @team-chosen=${({ detail }: CustomEvent<{ readonly query: string }>) =>
            this.#go({ ...this.place, tab: 'people', people: detail.query })}
        ></rollcall-teams-panel>`;
      case 'reconcile':
        return html`<rollcall-reconcile-panel
          .ask=${ask}
          .organization=${id}
          .preset=${preset}
          .revision=${revision}
        ></rollcall-reconcile-panel>`;
      case 'seats':
        return html`<p class="hint">${strings.asOfNow}</p>
          <rollcall-seats-panel .ask=${ask} .organization=${id} .revision=${revision}></rollcall-seats-panel>`;
      case 'changes':
        return html`<p class="hint">${strings.ownDays}</p>
          <rollcall-changes-panel .ask=${ask} .organization=${id} .revision=${revision}></rollcall-changes-panel>`;
      case 'leaderboard':
        return html`<rollcall-leaderboard-panel
          .ask=${ask}
          .organization=${id}
          .preset=${preset}
          .revision=${revision}
        ></rollcall-leaderboard-panel>`;
    }
  }

  /** Arrow keys, Home and End, as tabs are used (WAI-ARIA Authoring Practices, Tabs). */
  readonly #step = (event: KeyboardEvent): void => {
    const current = INSIGHTS_TABS.indexOf(this.place.tab);
    const last = INSIGHTS_TABS.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: current === last ? 0 : current + 1,
      ArrowLeft: current === 0 ? last : current - 1,
      Home: 0,
      End: last,
    };
    const tab = INSIGHTS_TABS[steps[event.key] ?? -1];
    if (!tab) return;
    event.preventDefault();
    this.#go({ ...this.place, tab });
    this.renderRoot.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  };

  readonly #choosePeriod = (event: PeriodChangedEvent): void => {
    event.stopPropagation();
    this.#go({ ...this.place, preset: event.detail.preset });
  };

  #go(place: InsightsPlace): void {
    this.place = place;
    if (this.organization) history.replaceState(null, '', addressOfPlace(this.organization.id, place));
  }

  readonly #readAddress = (): void => {
    if (this.organization) this.place = placeInAddress(location.hash, presetsOf(this.organization.deployment));
  };
}
