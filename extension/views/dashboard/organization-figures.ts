import { type TemplateResult, html, nothing } from 'lit';
import '../../../components/elements/moment-ago/moment-ago.define';
import type { OrganizationSummary, SourceSummary } from '../../messages';
import { sentenceOf } from '../../problem';
import { dashboardStrings as strings } from './dashboard.strings';

const number = (value: number): string => value.toLocaleString();

/** The numbers one glance needs. */
export function organizationTiles(summary: OrganizationSummary): TemplateResult {
  const { members, total, counts, activeIn30Days, eligible } = summary;
  const isPart = total !== undefined && total > members;
  return html`<dl class="card">
    ${tile(strings.tiles.members, members, isPart ? strings.ofTotal(number(total)) : undefined)}
    ${tile(strings.tiles.active, activeIn30Days, eligible > 0 ? shareText(activeIn30Days, eligible) : undefined)}
    ${tile(strings.tiles.dormant, counts.dormant)} ${tile(strings.tiles.noActivity, counts['no-activity'])}
    ${
      summary.organization.deployment === 'multi-tenant'
        ? nothing
        : html`${tile(strings.tiles.invited, counts['invite-pending'])}
          ${tile(strings.tiles.deactivated, counts.deactivated)}`
    }
  </dl>`;
}

function tile(name: string, value: number, note?: string): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${number(value)} ${note ? html`<small>${note}</small>` : nothing}</dd>
  </div>`;
}

function shareText(part: number, whole: number): string {
  const percent = new Intl.NumberFormat(navigator.language, { style: 'percent' }).format(part / whole);
  return strings.ofEligible(number(whole), percent);
}

/** Each source, when it was last read, what it tells and what went wrong. */
export function sourceTable({ sources, auditDays }: OrganizationSummary): TemplateResult {
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">${strings.sources}</th>
          <th scope="col">${strings.lastRead}</th>
          <th scope="col">${strings.tells}</th>
        </tr>
      </thead>
      <tbody>
        ${sources.map((source) => sourceRow(source, auditDays))}
      </tbody>
    </table>
  </div>`;
}

function sourceRow(source: SourceSummary, auditDays: OrganizationSummary['auditDays']): TemplateResult {
  return html`<tr>
    <th scope="row">${strings.source[source.source]}</th>
    <td>
      ${source.at === undefined ? strings.never : html`<rollcall-moment-ago .at=${source.at}></rollcall-moment-ago>`}
    </td>
    <td>
      ${
        source.source === 'audit-log'
          ? strings.days(number(auditDays.complete), auditDays.from, auditDays.to)
          : source.members === undefined
            ? nothing
            : strings.membersRead(number(source.members), source.complete ?? false)
      }
      ${source.problem ? html`<div class="problem">${sentenceOf(source.problem)}</div>` : nothing}
      ${source.warnings.map((warning) => html`<div class="hint">${warning}</div>`)}
    </td>
  </tr>`;
}
