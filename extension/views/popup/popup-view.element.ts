import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shareText } from '../../../components/elements/activity-view/share-text';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import { mark } from '../../../components/elements/toolbar/toolbar-icons';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { tokens } from '../../../components/styles/tokens.styles';
import { visuallyHidden } from '../../../components/styles/visually-hidden.styles';
import type { OrganizationSummary } from '../../messages';
import type { Ask, OnAnnouncement } from '../../messaging/ask';
import { type Problem, sentenceOf } from '../../problem';
import { KnownOrganizations } from './known-organizations';
import { type Place, placeOf } from './place';
import { gearIcon } from './popup-icons';
import { popupViewStyles } from './popup-view.styles';
import { popupStrings as strings } from './popup.strings';
import type { Surroundings } from './surroundings';

const WANDB = 'https://forge.coreweave.com/';

/**
 * `<rollcall-popup-view>`: every organization at a glance, the current tab's first, and what can be done with each.
 * Give it `ask`, `onAnnouncement` and `surroundings` before it is placed.
 */
export class PopupViewElement extends LitElement {
  static override readonly styles = [tokens, focusRing, buttons, visuallyHidden, popupViewStyles];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) onAnnouncement: OnAnnouncement | undefined;
  @property({ attribute: false }) surroundings: Surroundings | undefined;

  @state() private place: Place = { kind: 'elsewhere' };
  readonly #known = new KnownOrganizations(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#lookWhere();
  }

  protected override render(): TemplateResult {
    return html`<header>
        ${mark()}
        <h1>${strings.name}</h1>
        <rollcall-privacy-mark .ask=${this.ask} .onAnnouncement=${this.onAnnouncement}></rollcall-privacy-mark>
        <button class="quiet" type="button" @click=${() => this.surroundings?.openOptions()}>
          ${gearIcon()} ${strings.options}
        </button>
      </header>
      <main @sync-started=${this.#reload} @sync-cancelled=${this.#reload}>${this.#offer()} ${this.#content()}</main>`;
  }

  async #lookWhere(): Promise<void> {
    const { ask, surroundings } = this;
    if (ask && surroundings) this.place = await placeOf(surroundings, ask);
  }

  readonly #reload = (): void => void this.#known.load();

  #offer(): TemplateResult | typeof nothing {
    if (this.place.kind !== 'not-allowed') return nothing;
    return html`<rollcall-host-offer
      .ask=${this.ask}
      .surroundings=${this.surroundings}
      .tab=${this.place.tab}
      .origin=${this.place.organization.origin}
    ></rollcall-host-offer>`;
  }

  #content(): TemplateResult {
    const known = this.#known.state;
    switch (known.kind) {
      case 'loading':
        return html`<div class="skeleton" role="status">
          <span class="visually-hidden">${strings.loading}</span><i></i><i></i><i></i>
        </div>`;
      case 'failed':
        return this.#failed(known.problem);
      case 'loaded':
        return html`${known.stale ? this.#stale(known.stale) : nothing} ${this.#organizations(known.organizations)}`;
    }
  }

  #failed(problem: Problem): TemplateResult {
    return html`<div class="centred" role="alert">
      <h2>${strings.failedTitle}</h2>
      <p>${sentenceOf(problem)}</p>
      <button class="primary" type="button" @click=${this.#reload}>${strings.retry}</button>
    </div>`;
  }

  #stale(problem: Problem): TemplateResult {
    return html`<rollcall-notice tone="warning" role="alert">
      ${strings.staleTitle} ${sentenceOf(problem)}
      <button slot="action" type="button" @click=${this.#reload}>${strings.retry}</button>
    </rollcall-notice>`;
  }

  #organizations(known: readonly OrganizationSummary[]): TemplateResult {
    const here = this.place.kind === 'elsewhere' ? undefined : this.place.organization;
    const current = known.find(({ organization }) => organization.id === here?.id);
    const unread = this.place.kind === 'allowed' && !current ? this.#unread(this.place) : nothing;
    if (known.length === 0) return unread === nothing ? this.#empty() : html`${unread}`;
    const first = current ?? known[0];
    const others = known.filter((summary) => summary !== first);
    return html`${unread} ${first ? this.#first(first, first === current) : nothing}
    ${
      others.length > 0
        ? html`<h2 class="others">${strings.others}</h2>
            ${repeat(
              others,
              ({ organization }) => organization.id,
              (summary) => this.#other(summary),
            )}`
        : nothing
    }`;
  }

  #first(summary: OrganizationSummary, isCurrent: boolean): TemplateResult {
    const { name, deployment } = summary.organization;
    return html`<section aria-labelledby="first">
      <div class="title">
        <h2 id="first">${name}</h2>
        <span class="tag">${strings.deployment[deployment]}</span>
        ${isCurrent ? html`<span class="tag here">${strings.thisTab}</span>` : nothing}
      </div>
      ${this.#card(summary)}
    </section>`;
  }

  #other(summary: OrganizationSummary): TemplateResult {
    const { members, activeIn30Days, eligible, organization } = summary;
    const share = activeIn30Days === 'hidden' ? undefined : shareText(activeIn30Days, eligible, languageOf(this));
    const figures = [
      strings.deployment[organization.deployment],
      strings.compact(this.#number(members), members),
      ...(share ? [strings.compactActive(share)] : []),
    ];
    return html`<details>
      <summary>
        <span class="other-name">${organization.name}</span> <span class="muted">${figures.join(' · ')}</span>
      </summary>
      ${this.#card(summary)}
    </details>`;
  }

  #card(summary: OrganizationSummary): TemplateResult {
    return html`<rollcall-organization-card
      .ask=${this.ask}
      .surroundings=${this.surroundings}
      .summary=${summary}
    ></rollcall-organization-card>`;
  }

  #unread({ organization, tab, isMembersPage }: Extract<Place, { kind: 'allowed' }>): TemplateResult {
    const act = () => {
      if (isMembersPage) this.surroundings?.reloadTab(tab.id);
      else this.surroundings?.showPage(organization.pageUrl);
    };
    return html`<rollcall-notice>
      ${strings.here.unread(organization.name)}
      <button slot="action" type="button" class="primary" @click=${act}>
        ${isMembersPage ? strings.here.reload : strings.here.openMembers}
      </button>
    </rollcall-notice>`;
  }

  #empty(): TemplateResult {
    const { empty } = strings;
    return html`<div class="empty">
      <h2>${empty.title}</h2>
      <p>${empty.lead}</p>
      <ol>
        <li>
          <b>${empty.openTitle}</b> ${empty.openDetail}
          <button class="primary" type="button" @click=${() => this.surroundings?.showPage(WANDB)}>
            ${empty.open}
          </button>
        </li>
        <li>
          <b>${empty.hostTitle}</b> ${empty.hostDetail}
          <button type="button" @click=${() => this.surroundings?.openOptions('hosts')}>${empty.addHost}</button>
        </li>
      </ol>
    </div>`;
  }

  #number(count: number): string {
    return numberFormat(languageOf(this)).format(count);
  }
}
