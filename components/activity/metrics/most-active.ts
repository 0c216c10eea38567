import type { Instant } from '../day';
import { forEachBit } from '../day-bitmap';
import type { Member } from '../member';
import type { OrganizationActivity } from '../organization-activity';
import { type PeriodPreset, daysIn } from '../period';
import type { Count, Evidence, MostActivePlot, RankedMember } from '../report';
import { ActiveDays } from './active-days';
import { countedPeople } from './counted-people';
import { rosterNotes } from './notes';
import { type PlotWindow, plotWindow } from './plot-window';
import { decisiveRoster } from './roster-bounds';
import { seriesEvidence } from './series';

const LISTED = 10;

interface Entry {
  readonly member: Member;
  readonly days: number;
}

/**
 * The ten members with the most active days, then by last activity, then by name; equal days share a rank. Over all
 * time W&B's own number of active days serves where the audit log has gaps.
 */
export function mostActivePlot(activity: OrganizationActivity, preset: PeriodPreset, now: Instant): MostActivePlot {
  const window = plotWindow(activity, preset, now);
  const isComplete = window.gaps.length === 0 && window.isTodayRead;
  const lifetime = isComplete || !isLifetime(preset, window) ? [] : lifetimeEntries(activity.members);
  if (lifetime.length > 0) {
    return { ...plotOf(window, topOf(lifetime), 'exact'), evidence: lifetimeEvidence(activity, window) };
  }
  const entries = auditEntries(activity, window);
  return {
    ...plotOf(window, topOf(entries), isComplete ? 'exact' : 'at-least'),
    evidence: seriesEvidence(activity, window),
  };
}

/** Multi-tenant's count of active days starts on the first day of any activity there, where long periods are cut to. */
function isLifetime(preset: PeriodPreset, { isShortened }: PlotWindow): boolean {
  return preset === 'all-time' || isShortened;
}

function auditEntries(activity: OrganizationActivity, { period }: PlotWindow): readonly Entry[] {
  const { members, index } = activity;
  const days = new ActiveDays(index, period.from, period.to, members.length);
  const entries: Entry[] = [];
  forEachBit(days.most(LISTED, countedPeople(activity).among), (ordinal) => {
    const member = members[ordinal];
    if (member) entries.push({ member, days: days.of(ordinal) });
  });
  return entries;
}

function lifetimeEntries(members: readonly Member[]): readonly Entry[] {
  return members.flatMap((member) => (member.daysActive ? [{ member, days: member.daysActive }] : []));
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

function plotOf(window: PlotWindow, top: readonly Entry[], kind: 'exact' | 'at-least') {
  return {
    plot: 'most-active' as const,
    period: window.period,
    members: top.map((entry) => rankedOf(entry, top, kind)),
  };
}

function rankedOf({ member, days }: Entry, top: readonly Entry[], kind: 'exact' | 'at-least'): RankedMember {
  const activeDays: Count = { kind, value: days };
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

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
