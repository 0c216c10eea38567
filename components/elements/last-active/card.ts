import { type TemplateResult, html, nothing } from 'lit';
import type { Instant } from '../../activity/day';
import { isSingleTenant } from '../../activity/organization';
import { statusGlyph } from '../../styles/status-glyph';
import { statusWords } from '../../styles/status-words.strings';
import { dateFormat, numberFormat } from '../intl-cache';
import type { CardStrings } from './card.strings';
import { lastActiveStrings } from './last-active.strings';
import { type MemberActivity, activeDaysText, ageText, whenText } from './member-activity';
import { ageOf } from './relative-time';
import { sparkline } from './sparkline';

/** What a card is drawn from besides the member's activity. */
export interface CardSurroundings {
  readonly now: Instant;
  /** For dates and numbers. */
  readonly language: string;
  readonly strings: CardStrings;
  /** Class that sets the palette. */
  readonly palette: string;
}

/** The card of one cell: everything known, what it rests on, and what the status means. */
export function card(activity: MemberActivity, around: CardSurroundings): TemplateResult {
  const { strings, now, palette } = around;
  return html`<div id="card" class="card ${palette}" role="tooltip" popover="manual" data-status=${activity.status}>
    <p class="head">
      ${statusGlyph(activity.status)}<span class="status">${statusWords[activity.status]}</span>
      <span class="when">${whenText(activity, now, lastActiveStrings)}</span>
    </p>
    <p class="meaning">${meaningOf(activity, strings)}</p>
    <dl>
      ${row(strings.terms.lastActive, lastActiveMoments(activity, around))}
      ${row(strings.terms.added, activity.added === undefined ? undefined : dayText(activity.added, around.language))}
      ${row(strings.terms.daysActive, numberText(activity.daysActive, around.language))}
      ${activity.trend === undefined ? nothing : row(strings.terms.weeks, trendDetail(activity.trend, around))}
      ${row(strings.terms.source, sourceText(activity, around))}
    </dl>
    ${notes(activity, strings).map((note) => html`<p class="note">${note}</p>`)}
  </div>`;

  function row(term: string, detail: TemplateResult | string | undefined): TemplateResult {
    return html`<div class="row">
      <dt>${term}</dt>
      <dd>${detail ?? html`<span class="unknown">${strings.unknown}</span>`}</dd>
    </div>`;
  }
}

function meaningOf({ status, lastActive, deployment }: MemberActivity, strings: CardStrings): string {
  if (status === 'dormant' && lastActive === undefined) return strings.hiddenMeaning;
  if (status === 'no-activity' && deployment === 'multi-tenant') return strings.neverMeaning;
  return strings.meaning[status];
}

function lastActiveMoments(
  { lastActive, precision, status }: MemberActivity,
  { language, strings }: CardSurroundings,
): TemplateResult | string | undefined {
  if (lastActive === undefined) {
    if (status === 'no-activity') return strings.never;
    return status === 'dormant' ? strings.notInSixMonths : undefined;
  }
  if (precision === 'day') return dayText(lastActive, language);
  if (precision === 'week') return strings.around(dayText(lastActive, language));
  if (precision === 'month' || precision === 'year') {
    const format = dateFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
    return strings.around(format.format(lastActive));
  }
  const local = momentFormat(language);
  const utc = momentFormat(language, 'UTC').format(lastActive);
  const isUtc = local.resolvedOptions().timeZone === 'UTC';
  return html`${isUtc ? nothing : html`<span class="moment">${local.format(lastActive)}</span>`}<span
      class=${isUtc ? 'moment' : 'moment second'}
      >${utc}</span
    >`;
}

function momentFormat(language: string, timeZone?: 'UTC'): Intl.DateTimeFormat {
  return dateFormat(language, {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  });
}

/** Days are UTC days (`design.md`, section 4). */
function dayText(at: Instant, language: string): string {
  return dateFormat(language, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }).format(at);
}

function numberText(count: number | undefined, language: string): string | undefined {
  return count === undefined ? undefined : numberFormat(language).format(count);
}

function trendDetail(trend: NonNullable<MemberActivity['trend']>, { language }: CardSurroundings): TemplateResult {
  return html`${sparkline(trend)}<span class="second">${activeDaysText(trend, language, lastActiveStrings)}</span>`;
}

function sourceText({ source, evidence, asOf }: MemberActivity, { now, strings }: CardSurroundings): string {
  const name = source ? strings.source[source] : strings.evidence[evidence];
  return asOf === undefined ? name : strings.readAgo(name, ageText(ageOf(asOf, now, 'second'), lastActiveStrings));
}

function notes(activity: MemberActivity, strings: CardStrings): readonly string[] {
  const { lastActive, precision } = activity;
  const isCoarse = lastActive !== undefined && precision !== 'second' && precision !== 'minute';
  return [...(isCoarse ? [strings.coarse[precision]] : []), ...(mayBeUnseen(activity) ? [strings.blindSpot] : [])];
}

/** Whether the member may have been active where Multi-tenant does not look (`wandb/activity.md`, A4). */
function mayBeUnseen({ status, deployment }: MemberActivity): boolean {
  const isQuiet = status === 'idle' || status === 'dormant' || status === 'no-activity';
  return isQuiet && (deployment === undefined || !isSingleTenant(deployment));
}
