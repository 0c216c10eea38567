import { type TemplateResult, html, nothing } from 'lit';
import { type Instant, instant, isoInstant } from '../../../components/activity/day';
import {
  MOMENT_KINDS,
  type PeopleTable,
  TABLE_SEATS,
  TABLE_STATUSES,
  TABLE_WEEKS,
  UNREAD_WEEK,
} from '../../../components/activity/people/people-table';
import { dateFormat, numberFormat } from '../../../components/elements/intl-cache';
import { lastActiveStrings } from '../../../components/elements/last-active/last-active.strings';
import { ageText } from '../../../components/elements/last-active/member-activity';
import { ageOf } from '../../../components/elements/last-active/relative-time';
import { sparkline } from '../../../components/elements/last-active/sparkline';
import { statusGlyph } from '../../../components/styles/status-glyph';
import { peopleStrings as strings } from './people.strings';

/** What drawing a cell depends on beside the person. */
export interface CellContext {
  readonly table: PeopleTable;
  readonly now: Instant;
  readonly locale: string;
}

/** A person's name, else what they are known by; beside it, what tells them from a namesake. */
export function nameCell({ table }: CellContext, person: number): TemplateResult {
  const name = table.names[person] ?? '';
  const handle = handleOf(table, person);
  // A line around each text keeps names of either direction at the same edge.
  return html`<span class="name"><bdi>${name || handle}</bdi></span
    >${name ? html`<span class="handle"><bdi>${handle}</bdi></span>` : nothing}`;
}

/** E-mail, username or id without the sign that tells them apart (`memberKey`). */
export function handleOf({ keys }: PeopleTable, person: number): string {
  return (keys[person] ?? '').replace(/^[@#]/, '');
}

export function statusCell({ table }: CellContext, person: number): TemplateResult {
  const status = TABLE_STATUSES[table.statuses[person] ?? 0] ?? 'unknown';
  return html`<span class="status" data-status=${status}>${statusGlyph(status)}${strings.statuses[status]}</span>`;
}

export function lastActiveCell({ table, now, locale }: CellContext, person: number): TemplateResult {
  const at = instant((table.lastActive[person] ?? 0) * 1_000);
  switch (MOMENT_KINDS[table.lastActiveKinds[person] ?? 0]) {
    case 'at':
      return html`<time datetime=${isoInstant(at)} title=${momentText(at, locale)}
        >${ageText(ageOf(at, now, 'second'), lastActiveStrings)}</time
      >`;
    case 'not-since':
      return html`${strings.before(dayText(at, locale))}`;
    case 'never':
      return html`${strings.never}`;
    default:
      return untold();
  }
}

/** A number of days that says how much it knows. */
export function activeDaysCell({ table, locale }: CellContext, person: number): TemplateResult {
  if (table.daysKnown === 'unread') return html`<span class="muted">${strings.unread}</span>`;
  const number = numberFormat(locale);
  const days = number.format(table.activeDays[person] ?? 0);
  return html`${table.daysKnown === 'exact' ? days : strings.atLeast(days)}
    <small>${strings.of(number.format(table.possibleDays[person] ?? 0))}</small>`;
}

export function weeksCell({ table }: CellContext, person: number): TemplateResult {
  const start = person * TABLE_WEEKS;
  const weeks = [...table.weeks.subarray(start, start + TABLE_WEEKS)];
  return sparkline(weeks.map((days) => (days === UNREAD_WEEK ? undefined : days)));
}

export function roleCell({ table }: CellContext, person: number): TemplateResult {
  const role = table.roles.words[table.roles.codes[person] ?? 0];
  return role ? html`${role}` : untold();
}

export function seatsCell({ table }: CellContext, person: number): TemplateResult {
  const [models, weave] = [table.modelsSeats, table.weaveAccess].map((codes) => TABLE_SEATS[codes[person] ?? 0]);
  if (models === undefined && weave === undefined) return untold();
  const parts = [
    models && strings.models(strings.seats[models] ?? models),
    weave && strings.weave(strings.seats[weave] ?? weave),
  ];
  return html`${parts.filter(Boolean).map((part) => html`<span class="line">${part}</span>`)}`;
}

export function teamsCell({ table }: CellContext, person: number): TemplateResult {
  const codes = table.teams.codes.subarray(table.teamStarts[person], table.teamStarts[person + 1]);
  if (codes.length === 0) return html`<span class="muted">${strings.noTeam}</span>`;
  if (codes.length === 1 && codes[0] === 0) return untold();
  const names = [...codes].map((code) => table.teams.words[code] ?? '').join(', ');
  return html`<span class="teams" title=${names}>${names}</span>`;
}

export function addedCell({ table, locale }: CellContext, person: number): TemplateResult {
  const added = table.added[person] ?? 0;
  return added === 0 ? untold() : html`${dayText(instant(added * 1_000), locale)}`;
}

/** A moment in the reader's own time zone, to the minute. */
export function momentText(at: Instant, locale: string): string {
  return dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** The UTC day of a moment, as every day here is. */
export function dayText(at: Instant, locale: string): string {
  return dateFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(at);
}

function untold(): TemplateResult {
  return html`<span class="muted">${strings.notTold.toLowerCase()}</span>`;
}
