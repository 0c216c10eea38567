import { type TemplateResult, html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { isSingleTenant } from '../../../components/activity/organization';
import type { ShownCount } from '../../../components/activity/small-groups/hide-small';
import { STATUSES } from '../../../components/activity/status';
import { shareText } from '../../../components/elements/activity-view/share-text';
import { numberFormat } from '../../../components/elements/intl-cache';
import { statusGlyph } from '../../../components/styles/status-glyph';
import { type ShownStatus, statusWords } from '../../../components/styles/status-words.strings';
import type { OrganizationSummary } from '../../messages';
import { hiddenRest } from '../privacy/hidden-rest';
import { shownCountText } from '../privacy/shown-count';
import { dashboardStrings as strings } from './dashboard.strings';

/** The numbers one glance needs, and how the members divide by status. */
export function organizationFigures(summary: OrganizationSummary, locale: string): TemplateResult {
  const { members, total, counts, activeIn30Days, eligible } = summary;
  const number = numberFormat(locale);
  const isPart = total !== undefined && total > members;
  const share = activeIn30Days === 'hidden' ? undefined : shareText(activeIn30Days, eligible, locale);
  const ofEligible = strings.ofEligible(number.format(eligible), share);
  const tile = (name: string, value: ShownCount, note?: string): TemplateResult =>
    html`<div>
      <dt>${name}</dt>
      <dd>
        ${value === 'hidden' ? html`<small>${shownCountText(value, number)}</small>` : number.format(value)}
        ${note ? html`<small>${note}</small>` : nothing}
      </dd>
    </div>`;
  return html`<section class="card figures" aria-label=${strings.figures}>
    <dl>
      ${tile(strings.tiles.members, members, isPart ? strings.ofTotal(number.format(total)) : undefined)}
      ${tile(strings.tiles.active, activeIn30Days, eligible > 0 ? ofEligible : undefined)}
      ${tile(strings.tiles.dormant, counts.dormant)} ${tile(strings.tiles.noActivity, counts['no-activity'])}
      ${tile(strings.tiles.invited, counts['invite-pending'])}
      ${isSingleTenant(summary.organization.deployment) ? tile(strings.tiles.deactivated, counts.deactivated) : nothing}
    </dl>
    ${statusBar(summary, locale)}
  </section>`;
}

/** Every status with its share of the bar; the words below tell the same, so the bar itself is silent. */
function statusBar(summary: OrganizationSummary, locale: string): TemplateResult | typeof nothing {
  const { counts } = summary;
  const all: readonly ShownStatus[] = [...STATUSES, 'unknown'];
  const shown = all.filter((status) => counts[status] !== 0);
  if (shown.length === 0) return nothing;
  const number = numberFormat(locale);
  return html`<div class="statuses">
    <div class="bar" aria-hidden="true">
      ${shown.flatMap((status) => {
        const count = counts[status];
        if (count === 'hidden') return [];
        return [html`<i data-status=${status} style=${styleMap({ 'flex-grow': count })}></i>`];
      })}
      ${hiddenRest(summary)}
    </div>
    <ul role="list" aria-label=${strings.byStatus}>
      ${shown.map(
        (status) =>
          html`<li data-status=${status}>
            ${statusGlyph(status)} <b>${shownCountText(counts[status], number)}</b> ${statusWords[status]}
          </li>`,
      )}
    </ul>
  </div>`;
}
