import { Task } from '@lit/task';
import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Organization } from '../../../components/activity/organization';
import { parseIsoDate } from '../../../components/activity/day';
import type { PeriodChoice } from '../../../components/activity/period';
import type { Ask } from '../../messaging/ask';
import {
  INSIGHTS_TABS,
  type InsightsPlace,
  type InsightsTab,
  addressOfPlace,
  placeInAddress,
} from './insights-address';
import { INSIGHTS_PANELS } from './insights-panels';
import { insightsPanelStyles } from './insights-panel.styles';
import { insightsStrings as strings } from './insights.strings';
import './period-choice.define';

/**
 * `<rollcall-insights-view>`: what is known of how an organization uses W&B, behind tabs, with one period
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

  /** Remembering the visit is no reason to show nothing: without an answer there was none. */
  readonly #lastVisit = new Task(this, {
    args: () => [this.ask, this.organization?.id] as const,
    task: async ([ask, organization]) => {
      const answer = ask && organization ? await ask('insights.visit', { organization }) : undefined;
      return answer?.ok ? parseIsoDate(answer.value.before ?? '') : undefined;
    },
  });

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
        <rollcall-period-choice
          .choice=${place.preset}
          .lastVisit=${this.#lastVisit.value}
          @choice-changed=${({ detail }: CustomEvent<{ readonly choice: PeriodChoice }>) =>
            this.#go({ ...this.place, preset: detail.choice })}
        ></rollcall-period-choice>
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

  #panel({ id, name }: Organization): TemplateResult {
    const { ask, revision, place } = this;
    const go = (to: InsightsPlace) => this.#go(to);
    return INSIGHTS_PANELS[place.tab]({ ask, organization: id, name, revision, place, go });
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

  #go(place: InsightsPlace): void {
    this.place = place;
    if (this.organization) history.replaceState(null, '', addressOfPlace(this.organization.id, place));
  }

  readonly #readAddress = (): void => {
    if (this.organization) this.place = placeInAddress(location.hash);
  };
}
