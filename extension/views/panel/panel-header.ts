import { type TemplateResult, html } from 'lit';
import { dateFormat, numberFormat } from '../../../components/elements/intl-cache';
import { openIcon } from '../../../components/elements/toolbar/toolbar-icons';
import type { OrganizationSummary } from '../../messages';
import type { Ask, OnAnnouncement } from '../../messaging/ask';
import { gearIcon } from '../popup/popup-icons';
import '../privacy/privacy-mark.define';
import '../sync-controls.define';
import type { PanelSurroundings } from './panel-view.element';
import { panelStrings as strings } from './panel.strings';

interface Panel {
  readonly ask: Ask | undefined;
  readonly onAnnouncement: OnAnnouncement | undefined;
  readonly surroundings: PanelSurroundings | undefined;
  readonly locale: string;
}

/** Whose activity it is, how current it is, and where there is more. */
export function panelHeader(
  summary: OrganizationSummary,
  { ask, onAnnouncement, surroundings, locale }: Panel,
): TemplateResult {
  const { organization } = summary;
  return html`<header slot="lead">
    <h1>${organization.name}</h1>
    <span class="members">${membersText(summary, locale)}</span>
    <rollcall-privacy-mark .ask=${ask} .onAnnouncement=${onAnnouncement}></rollcall-privacy-mark>
    <span class="links">
      <button type="button" class="quiet" @click=${() => surroundings?.openDashboard(organization.id)}>
        ${strings.dashboard} ${openIcon()}
      </button>
      <button type="button" class="quiet" @click=${() => surroundings?.openOptions('')}>
        ${gearIcon()} ${strings.options}
      </button>
    </span>
    <rollcall-sync-controls
      .ask=${ask}
      .surroundings=${surroundings}
      .summary=${summary}
      .number=${(count: number) => numberFormat(locale).format(count)}
      .time=${(at: number) => dateFormat(locale, { timeStyle: 'short' }).format(at)}
    ></rollcall-sync-controls>
  </header>`;
}

function membersText({ members, total }: OrganizationSummary, locale: string): string {
  const number = numberFormat(locale);
  if (total !== undefined && total > members) return strings.membersOf(number.format(members), number.format(total));
  return strings.members(number.format(members), members === 1);
}
