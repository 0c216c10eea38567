import { type TemplateResult, html, nothing } from 'lit';
import type { Organization } from '../../../components/activity/organization';
import { dateFormat, numberFormat } from '../../../components/elements/intl-cache';
import { mark, openIcon } from '../../../components/elements/toolbar/toolbar-icons';
import type { OrganizationSummary } from '../../messages';
import type { Ask, OnAnnouncement } from '../../messaging/ask';
import { gearIcon } from '../popup/popup-icons';
import '../privacy/privacy-mark.define';
import '../sync-controls.define';
import type { DashboardSurroundings } from './dashboard-view.element';
import { dashboardStrings as strings } from './dashboard.strings';

interface Masthead {
  readonly ask: Ask | undefined;
  readonly onAnnouncement: OnAnnouncement | undefined;
  readonly known: readonly OrganizationSummary[];
  readonly shown: Organization | undefined;
  readonly choose: (event: Event) => void;
  readonly openOptions: () => void;
}

/** Whose page it is, and which organization it shows. */
export function masthead({ ask, onAnnouncement, known, shown, choose, openOptions }: Masthead): TemplateResult {
  return html`<div class="masthead" role="banner">
    ${mark()} <span class="name">${strings.name}</span>
    <rollcall-privacy-mark .ask=${ask} .onAnnouncement=${onAnnouncement}></rollcall-privacy-mark>
    ${known.length > 1 && shown ? chooser(known, shown, choose) : nothing}
    <button type="button" class="quiet" @click=${openOptions}>${gearIcon()} ${strings.options}</button>
  </div>`;
}

function chooser(
  known: readonly OrganizationSummary[],
  shown: Organization,
  choose: (event: Event) => void,
): TemplateResult {
  return html`<select aria-label=${strings.organization} name="organization" @change=${choose}>
    ${known.map(
      ({ organization }) =>
        html`<option value=${organization.id} ?selected=${organization.id === shown.id}>
          ${fullName(organization)}
        </option>`,
    )}
  </select>`;
}

interface Title {
  readonly ask: Ask | undefined;
  readonly surroundings: DashboardSurroundings | undefined;
  readonly locale: string;
}

/** The organization, where it is, and how current what is known of it. */
export function organizationTitle(summary: OrganizationSummary, { ask, surroundings, locale }: Title): TemplateResult {
  const { name, deployment, origin, pageUrl } = summary.organization;
  const { host } = new URL(origin);
  return html`<header>
    <div class="title">
      <h1>${name}</h1>
      <p>
        <span class="tag">${strings.deployment[deployment]}</span>
        ${host === name ? nothing : html`<span>${host}</span>`}
        <button type="button" class="quiet" @click=${() => surroundings?.openPage(pageUrl)}>
          ${strings.openPage} ${openIcon()}
        </button>
      </p>
    </div>
    <rollcall-sync-controls
      .ask=${ask}
      .surroundings=${surroundings}
      .summary=${summary}
      .number=${(count: number) => numberFormat(locale).format(count)}
      .time=${(at: number) => dateFormat(locale, { timeStyle: 'short' }).format(at)}
    ></rollcall-sync-controls>
  </header>`;
}

/** The name with its host, unless the host is the name. */
function fullName({ name, origin }: Organization): string {
  const { host } = new URL(origin);
  return host === name ? name : `${name} (${host})`;
}
