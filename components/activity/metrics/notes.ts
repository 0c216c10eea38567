import { type UtcDay, isoDate, isoInstant, startOfDay } from '../day';
import { isSingleTenant } from '../organization';
import { MULTI_TENANT_SINCE, type OrganizationActivity, type RosterReading } from '../organization-activity';
import type { PlotWindow } from './plot-window';

/** Why a number is not known. Each is a sentence for the admin. */
export const WHY_UNKNOWN = {
  auditUnread: 'The audit log of these days has not been read.',
  todayUnread: 'Today’s audit log has not been read yet.',
  noneSeen: 'Nobody was seen in the part of the audit log that has been read.',
  rosterSilent: 'The members list does not tell when its members were last active.',
  noRoster: 'No members list has been read yet.',
  nothingRead: 'Neither the audit log nor a members list tells who was active then.',
} as const;

/** Blind spots of the audit log on that deployment (`features.md`, section 0), and what of it is missing. */
export function auditNotes(activity: OrganizationActivity, window: PlotWindow, leftOut: number): readonly string[] {
  return [
    ...deploymentNotes(activity, window),
    auditBlindSpot(activity),
    ...gapNotes(window),
    ...(leftOut > 0 ? [leftOutNote(leftOut)] : []),
  ];
}

/** How active days are known without the log of each day. */
export function changeNote(from: UtcDay, to: UtcDay): string {
  return `Counted by how much W&B’s own number of active days grew, ${rangeText(from, to)}; on which days, it does not tell.`;
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
  if (roster && !roster.complete) notes.push(partialRosterNote(roster));
  if (roster && roster.takenAt < startOfDay(window.today)) {
    notes.push(`The members list was read at ${minuteText(isoInstant(roster.takenAt))}; later activity is missing.`);
  }
  if (open > 0) {
    const more = people(open, 'more member', 'more members');
    notes.push(`${more} may have been active: when they last were is not told, or only roughly.`);
  }
  if (hidden > 0) {
    notes.push(
      `W&B does not show when ${people(hidden, 'deactivated member was', 'deactivated members were')} last active.`,
    );
  }
  return notes;
}

/** Said of Multi-tenant figures whatever they rest on. */
function deploymentNotes({ organization }: OrganizationActivity, window: PlotWindow): readonly string[] {
  if (isSingleTenant(organization.deployment)) return [];
  return [
    'W&B counts audited actions only: people who only read reports or work in public projects look inactive.',
    ...(window.isShortened ? [`W&B counts activity from ${isoDate(MULTI_TENANT_SINCE)} on.`] : []),
  ];
}

/** On single tenant Last Active counts any contact with the server (`wandb/activity.md`, A1); the log does not. */
function auditBlindSpot({ organization }: OrganizationActivity): string {
  return isSingleTenant(organization.deployment)
    ? 'The audit log lists fewer kinds of activity than Last Active counts: people who only open pages or log runs may be missing.'
    : 'The audit log has no entry for starting a run, so people who only log runs may be missing.';
}

function gapNotes({ gaps, period, isTodayRead, today }: PlotWindow): readonly string[] {
  const days = gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const notes: string[] = [];
  if (days > 0) {
    const runs = gaps.slice(0, 3).map(({ from, to }) => rangeText(from, to));
    const more = gaps.length > 3 ? ` and ${people(gaps.length - 3, 'more gap', 'more gaps')}` : '';
    const verb = days === 1 ? 'day is' : 'days are';
    notes.push(`${days} ${verb} missing from the audit log read so far: ${runs.join(', ')}${more}.`);
  }
  if (!isTodayRead && period.to === today) notes.push(WHY_UNKNOWN.todayUnread);
  return notes;
}

function leftOutNote(leftOut: number): string {
  const [accounts, they] = leftOut === 1 ? ['account', 'It is'] : ['accounts', 'They are'];
  return `${leftOut} ${accounts} known by a number only, such as service accounts, did something too. ${they} not counted.`;
}

function partialRosterNote({ listed, total }: RosterReading): string {
  const of = total === undefined ? '' : ` of ${total}`;
  return `Only part of the members list was read: ${listed}${of} members.`;
}

function people(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function rangeText(from: UtcDay, to: UtcDay): string {
  return from === to ? isoDate(from) : `${isoDate(from)} to ${isoDate(to)}`;
}

/** `2026-11-23 15:00 UTC` of an ISO moment. */
function minuteText(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
