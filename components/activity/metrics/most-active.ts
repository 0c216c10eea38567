import { compareTexts } from '../compare-texts';
import type { Instant } from '../day';
import { forEachBit, hasBit } from '../day-bitmap';
import type { Member } from '../member';
import type { OrganizationActivity } from '../organization-activity';
import { type Period, type PeriodPreset, daysIn } from '../period';
import type { Count, Evidence, MostActivePlot, RankedMember } from '../report';
import { ActiveDays } from './active-days';
import { countedPeople } from './counted-people';
import { DaysActiveChange, type DaysActiveReading } from './days-active-readings';
import { changeNote, rosterNotes } from './notes';
import { type PlotWindow, isWhollyRead, plotWindow } from './plot-window';
import { decisiveRoster } from './roster-bounds';
import { seriesEvidence } from './series';

const LISTED = 10;

interface Entry {
  readonly member: Member;
  readonly days: number;
  /** That many and no more. */
  readonly isExact: boolean;
}

/**
 * The ten members with the most active days, then by last activity, then by name; equal days share a rank. Where the
 * audit log has gaps W&B's own number of active days serves: as it is over all time, and over a period by how much it
 * grew between the readings of it that are kept.
 */
export function mostActivePlot(
  activity: OrganizationActivity,
  preset: PeriodPreset,
  now: Instant,
  readings: readonly DaysActiveReading[] = [],
): MostActivePlot {
  const window = plotWindow(activity, preset, now);
  const isComplete = isWhollyRead(window);
  const lifetime = isComplete || !isLifetime(preset, window) ? [] : lifetimeEntries(activity.members);
  if (lifetime.length > 0) {
    return { ...plotOf(window, topOf(lifetime)), evidence: lifetimeEvidence(activity, window) };
  }
  const change = new DaysActiveChange(readings, window.period);
  if (!isComplete && change.isKnown) {
    return {
      ...plotOf(window, topOf(changeEntries(activity, window, change))),
      evidence: changeEvidence(activity, window, change),
    };
  }
  return {
    ...plotOf(window, topOf(auditEntries(activity, window, isComplete))),
    evidence: seriesEvidence(activity, window),
  };
}

/** Whether readings of the number of active days could tell more than the audit log does. */
export function needsReadings(activity: OrganizationActivity, preset: PeriodPreset, now: Instant): Period | undefined {
  const window = plotWindow(activity, preset, now);
  return isWhollyRead(window) ? undefined : window.period;
}

/** Multi-tenant's count of active days starts on the first day of any activity there, where long periods are cut to. */
function isLifetime(preset: PeriodPreset, { isShortened }: PlotWindow): boolean {
  return preset === 'all-time' || isShortened;
}

function auditEntries(activity: OrganizationActivity, { period }: PlotWindow, isExact: boolean): readonly Entry[] {
  const { members, index } = activity;
  const days = new ActiveDays(index, period.from, period.to, members.length);
  const entries: Entry[] = [];
  forEachBit(days.most(LISTED, countedPeople(activity).among), (ordinal) => {
    const member = members[ordinal];
    if (member) entries.push({ member, days: days.of(ordinal), isExact });
  });
  return entries;
}

/** Both know of active days; neither of fewer than there were. */
function changeEntries(
  activity: OrganizationActivity,
  { period, today }: PlotWindow,
  change: DaysActiveChange,
): readonly Entry[] {
  const { members, index } = activity;
  const logged = new ActiveDays(index, period.from, period.to, members.length);
  const { among } = countedPeople(activity);
  return members.flatMap((member) => {
    const { ordinal, mergedInto } = member;
    if (mergedInto !== undefined || (among && !hasBit(among, ordinal))) return [];
    const bounds = change.of(ordinal);
    const days = Math.max(logged.of(ordinal), bounds?.atLeast ?? 0);
    // What is not read up to today may grow.
    const isExact = bounds?.atMost === days && change.last?.day === today;
    return days > 0 ? [{ member, days, isExact }] : [];
  });
}

function changeEvidence(
  activity: OrganizationActivity,
  window: PlotWindow,
  { from, last }: DaysActiveChange,
): Evidence {
  const roster = decisiveRoster(activity);
  const periodDays = daysIn(window.period);
  const [first, to] = [from ?? window.period.from, last?.day ?? window.period.to];
  const notes = [changeNote(first, to), ...rosterNotes(activity, window, roster, { hidden: 0, open: 0 })];
  const coveredDays = to - first + 1;
  return { kind: 'roster', asOf: roster?.takenAt, roster: roster?.source, coveredDays, periodDays, notes };
}

function lifetimeEntries(members: readonly Member[]): readonly Entry[] {
  return members.flatMap((member) => (member.daysActive ? [{ member, days: member.daysActive, isExact: true }] : []));
}

/** Keeps the best while it looks at each once: a common number of days may be shared by thousands. */
function topOf(entries: readonly Entry[]): readonly Entry[] {
  const top: Entry[] = [];
  for (const entry of entries) {
    const last = top[LISTED - 1];
    if (last && compareEntries(last, entry) <= 0) continue;
    const place = top.findIndex((other) => compareEntries(entry, other) < 0);
    top.splice(place < 0 ? top.length : place, 0, entry);
    top.length = Math.min(top.length, LISTED);
  }
  return top;
}

function compareEntries(a: Entry, b: Entry): number {
  return (
    b.days - a.days ||
    (lastActiveOf(b.member) ?? 0) - (lastActiveOf(a.member) ?? 0) ||
    compareTexts(nameOf(a.member).toLowerCase(), nameOf(b.member).toLowerCase()) ||
    compareTexts(a.member.key, b.member.key)
  );
}

function plotOf(window: PlotWindow, top: readonly Entry[]) {
  return {
    plot: 'most-active' as const,
    period: window.period,
    members: top.map((entry) => rankedOf(entry, top)),
  };
}

function rankedOf({ member, days, isExact }: Entry, top: readonly Entry[]): RankedMember {
  const activeDays: Count = { kind: isExact ? 'exact' : 'at-least', value: days };
  return {
    rank: top.findIndex((entry) => entry.days === days) + 1,
    name: nameOf(member),
    handle: handleOf(member),
    activeDays,
    lastActive: lastActiveOf(member),
  };
}

function lifetimeEvidence(activity: OrganizationActivity, window: PlotWindow): Evidence {
  const roster = decisiveRoster(activity);
  const periodDays = daysIn(window.period);
  const notes = rosterNotes(activity, window, roster, { hidden: 0, open: 0 });
  return { kind: 'roster', asOf: roster?.takenAt, roster: roster?.source, coveredDays: periodDays, periodDays, notes };
}

function lastActiveOf({ lastActive }: Member): Instant | undefined {
  return lastActive.kind === 'at' ? lastActive.at : undefined;
}

function nameOf(member: Member): string {
  return member.name?.trim() || member.username || handleOf(member);
}

function handleOf({ email, username, id, key }: Member): string {
  return email ?? username ?? id ?? key;
}
