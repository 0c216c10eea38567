import { type TemplateResult, html, nothing } from 'lit';
import { parseIsoDate } from '../../../components/activity/day';
import { dayRange } from '../../../components/charts/day-text';
import { numberFormat } from '../../../components/elements/intl-cache';
import '../../../components/elements/moment-ago/moment-ago.define';
import type { OrganizationSummary, SourceSummary } from '../../messages';
import { type Problem, sentenceOf } from '../../problem';
import { isSolvedInOptions } from '../popup/sync-line';
import { dashboardStrings } from './dashboard.strings';

const strings = dashboardStrings.sources;

interface SourceActions {
  readonly locale: string;
  readonly openOptions: () => void;
}

/** Each source: when it was last read, what it tells, and what went wrong. */
export function sourceTable(summary: OrganizationSummary, actions: SourceActions): TemplateResult {
  if (summary.sources.length === 0) return html`<p class="hint">${strings.none}</p>`;
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">${strings.source}</th>
          <th scope="col">${strings.lastRead}</th>
          <th scope="col">${strings.tells}</th>
        </tr>
      </thead>
      <tbody>
        ${summary.sources.map((source) => row(source, summary, actions))}
      </tbody>
    </table>
  </div>`;
}

function row(source: SourceSummary, summary: OrganizationSummary, actions: SourceActions): TemplateResult {
  const tells = isLog(source) ? logText(source, summary, actions.locale) : membersText(source, actions.locale);
  return html`<tr>
    <th scope="row" class="source">${strings.names[source.source]}</th>
    <td class="when">
      ${source.at === undefined ? strings.never : html`<rollcall-moment-ago .at=${source.at}></rollcall-moment-ago>`}
    </td>
    <td>
      ${tells} ${source.problem ? problemLine(source.problem, actions) : nothing}
      ${source.warnings.map((warning) => html`<div class="hint">${warning}</div>`)}
    </td>
  </tr>`;
}

function isLog({ source }: SourceSummary): boolean {
  return source === 'audit-log' || source === 'audit-file';
}

/** Days are counted over both ways the log is read; one that was never read has given none of them. */
function logText(source: SourceSummary, { sources, auditDays }: OrganizationSummary, locale: string) {
  const isFromOther = source.at === undefined && sources.some((other) => isLog(other) && other.at !== undefined);
  return isFromOther ? nothing : daysText(auditDays, locale);
}

function problemLine(problem: Problem, { openOptions }: SourceActions): TemplateResult {
  return html`<div class="problem">
    ${sentenceOf(problem)}
    ${
      isSolvedInOptions(problem)
        ? html`<button class="link" type="button" @click=${openOptions}>${strings.openOptions}</button>`
        : nothing
    }
  </div>`;
}

function membersText({ members, complete }: SourceSummary, locale: string): string | typeof nothing {
  if (members === undefined) return nothing;
  const text = numberFormat(locale).format(members);
  return complete ? strings.everybody(members, text) : strings.part(members, text);
}

/** `365 complete days, 23 Nov 2025 – 22 Nov 2026`. */
function daysText({ complete, from, to }: OrganizationSummary['auditDays'], locale: string): string {
  const days = strings.days(complete, numberFormat(locale).format(complete));
  const [first, last] = [from, to].map((iso) => (iso === undefined ? undefined : parseIsoDate(iso)));
  return first === undefined || last === undefined ? days : `${days}, ${dayRange(first, last, locale)}`;
}
