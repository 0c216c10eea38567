import { type UtcDay, isoDate, isoInstant, startOfDay } from '../day';
import { isSingleTenant } from '../organization';
import { MULTI_TENANT_SINCE, type OrganizationActivity, type RosterReading } from '../organization-activity';
import { noteStrings as strings } from './notes.strings';
import type { PlotWindow } from './plot-window';

/** Why a number is not known. Each is a sentence for the admin. */
export const WHY_UNKNOWN = strings.whyUnknown;

/** Blind spots of the audit log on that deployment (`features.md`, section 0), and what of it is missing. */
export function auditNotes(activity: OrganizationActivity, window: PlotWindow, leftOut: number): readonly string[] {
  return [
    ...deploymentNotes(activity, window),
    auditBlindSpot(activity),
    ...gapNotes(window),
    ...(leftOut > 0 ? [strings.leftOut(leftOut)] : []),
  ];
}

/** How active days are known without the log of each day. */
export function changeNote(from: UtcDay, to: UtcDay): string {
  return strings.countedByGrowth(rangeText(from, to));
}

/** Whose activity a members list leaves open. */
export interface RosterGaps {
  /** Deactivated people whose last activity is not shown. */
  readonly hidden: number;
  /** Members who may have been active, though no source says so. */
  readonly open: number;
}

/** What a figure taken from a members list leaves open. */
export function rosterNotes(
  activity: OrganizationActivity,
  window: PlotWindow,
  roster: RosterReading | undefined,
  { hidden, open }: RosterGaps,
): readonly string[] {
  const notes = [...deploymentNotes(activity, window)];
  if (roster && !roster.complete) notes.push(strings.partial(roster.listed, roster.total));
  if (roster && roster.takenAt < startOfDay(window.today)) {
    notes.push(strings.readEarlier(minuteText(isoInstant(roster.takenAt))));
  }
  if (open > 0) notes.push(strings.open(open));
  if (hidden > 0) notes.push(strings.hidden(hidden));
  return notes;
}

/** Said of Multi-tenant figures whatever they rest on. */
function deploymentNotes({ organization }: OrganizationActivity, window: PlotWindow): readonly string[] {
  if (isSingleTenant(organization.deployment)) return [];
  return [strings.auditedOnly, ...(window.isShortened ? [strings.countedFrom(isoDate(MULTI_TENANT_SINCE))] : [])];
}

/** On single tenant Last Active counts any contact with the server (`wandb/activity.md`, A1); the log does not. */
function auditBlindSpot({ organization }: OrganizationActivity): string {
  return isSingleTenant(organization.deployment) ? strings.blindSingleTenant : strings.blindMultiTenant;
}

function gapNotes({ gaps, period, isTodayRead, today }: PlotWindow): readonly string[] {
  const days = gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const notes: string[] = [];
  if (days > 0) {
    const runs = gaps.slice(0, 3).map(({ from, to }) => rangeText(from, to));
    notes.push(strings.missing(days, runs, gaps.length - runs.length));
  }
  if (!isTodayRead && period.to === today) notes.push(WHY_UNKNOWN.todayUnread);
  return notes;
}

function rangeText(from: UtcDay, to: UtcDay): string {
  return from === to ? isoDate(from) : strings.days(isoDate(from), isoDate(to));
}

/** `2026-11-23 15:00 UTC` of an ISO moment. */
function minuteText(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
