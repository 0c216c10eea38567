import type { Instant } from '../day';
import type { OrganizationActivity } from '../organization-activity';
import type { PeriodChoice } from '../period';
import { daysIn } from '../period';
import type { ActiveUsersPlot, Count, Evidence, SeriesPoint } from '../report';
import { type ActiveSince, activeSince } from './active-since';
import { countedPeople } from './counted-people';
import { WHY_UNKNOWN, auditNotes, rosterNotes } from './notes';
import { type PlotWindow, plotWindow } from './plot-window';
import { decisiveRoster, rosterBounds } from './roster-bounds';

/**
 * Unique active users of a period that ends now. Exact if the audit log was read for every day of it, or if a
 * complete, current members list tells everybody's last activity; else a lower bound from both together.
 */
export function activeUsersPlot(activity: OrganizationActivity, choice: PeriodChoice, now: Instant): ActiveUsersPlot {
  const window = plotWindow(activity, choice, now, rosterBounds(activity).earliest);
  const since = activeSince(activity, window.period.from, window.today);
  return {
    plot: 'active-users',
    period: window.period,
    active: countOf(activity, since[0]),
    eligible: eligibleCount(activity),
    activeSince: since.map((point) => pointOf(activity, point, window)),
    evidence: evidenceOf(activity, window, since[0]),
  };
}

function pointOf(activity: OrganizationActivity, since: ActiveSince, { period }: PlotWindow): SeriesPoint {
  return { from: since.from, to: period.to, partial: false, count: countOf(activity, since) };
}

function countOf({ rosters }: OrganizationActivity, since: ActiveSince | undefined): Count {
  if (!since) return { kind: 'unknown', why: WHY_UNKNOWN.nothingRead };
  if (since.isAuditComplete || since.isRosterExact) return { kind: 'exact', value: since.people };
  if (since.people > 0) return { kind: 'at-least', value: since.people };
  if (since.isAuditRead) return { kind: 'unknown', why: WHY_UNKNOWN.noneSeen };
  return { kind: 'unknown', why: rosters.length > 0 ? WHY_UNKNOWN.rosterSilent : WHY_UNKNOWN.nothingRead };
}

function evidenceOf(activity: OrganizationActivity, window: PlotWindow, since: ActiveSince | undefined): Evidence {
  const periodDays = daysIn(window.period);
  const roster = decisiveRoster(activity);
  const gaps = { hidden: rosterBounds(activity).hidden, open: since?.open ?? 0 };
  const fromAudit = (): Evidence => ({
    kind: 'audit-log',
    asOf: activity.auditReadAt,
    coveredDays: window.coveredDays,
    periodDays,
    notes: auditNotes(activity, window, countedPeople(activity).leftOut),
  });
  if (since?.isAuditComplete) return fromAudit();
  if (roster && (since?.isRosterExact || !since?.isAuditRead)) {
    return {
      kind: 'roster',
      asOf: roster.takenAt,
      roster: roster.source,
      coveredDays: since?.isRosterExact ? periodDays : 0,
      periodDays,
      notes: rosterNotes(activity, window, roster, gaps),
    };
  }
  if (since?.isAuditRead) return fromAudit();
  return { kind: 'none', coveredDays: 0, periodDays, notes: [WHY_UNKNOWN.nothingRead] };
}

/** Members who could be active today: exact once a complete members list was read. */
export function eligibleCount(activity: OrganizationActivity): Count {
  const { rosters } = activity;
  if (rosters.length === 0) return { kind: 'unknown', why: WHY_UNKNOWN.noRoster };
  const kind = rosters.some(({ complete }) => complete) ? 'exact' : 'at-least';
  return { kind, value: rosterBounds(activity).eligible };
}
