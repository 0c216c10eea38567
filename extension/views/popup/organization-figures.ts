import { type TemplateResult, html, nothing } from 'lit';
import type { ShownCount } from '../../../components/activity/small-groups/hide-small';
import { STATUSES } from '../../../components/activity/status';
import { shareText } from '../../../components/elements/activity-view/share-text';
import { statusGlyph } from '../../../components/styles/status-glyph';
import { type ShownStatus, statusWords } from '../../../components/styles/status-words.strings';
import type { OrganizationSummary } from '../../messages';
import { hiddenRest } from '../privacy/hidden-rest';
import { privacyStrings } from '../privacy/privacy.strings';
import { popupStrings as strings } from './popup.strings';

const BAR_STATUSES: readonly ShownStatus[] = [...STATUSES, 'unknown'];

/** An organization's figures: a number per row, right-aligned, and a bar of all statuses. */
export function organizationFigures(
  summary: OrganizationSummary,
  number: (count: number) => string,
  locale: string,
): TemplateResult {
  const { counts, activeIn30Days, eligible } = summary;
  const shown = (count: ShownCount) => (count === 'hidden' ? privacyStrings.hidden : number(count));
  return html`<dl>
      ${figure(strings.members, number(summary.members), seenText(summary, number))}
      ${figure(
        html`${glyph('active')}${strings.active}`,
        shown(activeIn30Days),
        activeText(
          activeIn30Days === 'hidden' ? undefined : shareText(activeIn30Days, eligible, locale),
          number(eligible),
        ),
        strings.activeHint,
      )}
      ${figure(html`${glyph('invite-pending')}${strings.invites}`, shown(counts['invite-pending']))}
      ${figure(html`${glyph('dormant')}${strings.dormant}`, shown(counts.dormant))}
    </dl>
    ${statusBar(summary, shown)}
    ${counts.unknown !== 'hidden' && counts.unknown > 0 ? html`<p class="muted">${strings.unknown(counts.unknown, number(counts.unknown))}</p>` : nothing}
    ${summary.complete ? nothing : html`<p class="muted">${summary.connected ? strings.incompleteConnected : strings.incomplete}</p>`}`;
}

function figure(label: unknown, value: string, aside?: string, hint?: string): TemplateResult {
  return html`<div title=${hint ?? nothing}>
    <dt>${label}</dt>
    <dd><b>${value}</b>${aside ? html`<span class="aside">${aside}</span>` : nothing}</dd>
  </div>`;
}

function glyph(status: ShownStatus): TemplateResult {
  return html`<span class="status" data-status=${status}>${statusGlyph(status)}</span>`;
}

function seenText({ members, total, complete }: OrganizationSummary, number: (count: number) => string) {
  if (complete) return undefined;
  return total !== undefined && total > members ? strings.membersOf(number(total)) : strings.membersSoFar;
}

function activeText(share: string | undefined, eligible: string): string | undefined {
  return share === undefined ? undefined : `${share} ${strings.activeOf(eligible)}`;
}

function statusBar(summary: OrganizationSummary, text: (count: ShownCount) => string): TemplateResult {
  const { counts } = summary;
  const shown = BAR_STATUSES.filter((status) => counts[status] !== 0);
  const words = shown.map((status) => strings.statusCount(text(counts[status]), statusWords[status]));
  return html`<div
    class="bar"
    role="img"
    aria-label="${strings.statuses}: ${words.join(', ')}"
    title=${words.join('\n')}
  >
    ${shown.flatMap((status) =>
      counts[status] === 'hidden' ? [] : [html`<i data-status=${status} style="flex-grow:${counts[status]}"></i>`],
    )}
    ${hiddenRest(summary)}
  </div>`;
}
