import { type Period, daysIn } from '../../activity/period';
import type { Count, Evidence, PlotQuery, PlotReport, RankedMember } from '../../activity/report';
import { hoursAgo } from './moments';
import { TEN_MEMBERS } from './people';
import { type Knowledge, daysOf, notKnown, partlyKnown, periodOf, sinceOf, weeksOf, wellKnown } from './series';

/** How well an invented organization is known. */
export interface Organization {
  readonly active: Count;
  readonly eligible: Count;
  readonly known: Knowledge;
  readonly members: readonly RankedMember[];
  readonly evidence: (period: Period) => Evidence;
}

export const WELL_KNOWN: Organization = {
  active: { kind: 'exact', value: 118 },
  eligible: { kind: 'exact', value: 131 },
  known: wellKnown,
  members: TEN_MEMBERS,
  evidence: (period) =>
    auditLog(period, 0, ['The audit log has no entry for starting a run, so people who only log runs may be missing.']),
};

export const PARTLY_KNOWN: Organization = {
  ...WELL_KNOWN,
  active: { kind: 'at-least', value: 96 },
  known: partlyKnown,
  evidence: (period) =>
    auditLog(period, 10, [
      '10 days are missing from the audit log read so far.',
      'W&B counts audited actions only: people who only read reports or work in public projects look inactive.',
    ]),
};

/** A members list was read, and no audit log. */
export const ROSTER_ONLY: Organization = {
  active: { kind: 'at-least', value: 88 },
  eligible: { kind: 'exact', value: 131 },
  known: notKnown,
  members: [],
  evidence: (period) => ({ kind: 'none', coveredDays: 0, periodDays: daysIn(period), notes: [] }),
};

export const NOTHING_KNOWN: Organization = {
  ...ROSTER_ONLY,
  active: { kind: 'unknown', why: 'No members list has been read yet.' },
  eligible: { kind: 'unknown', why: 'No members list has been read yet.' },
};

export function auditLog(period: Pick<Period, 'from' | 'to'>, missing: number, notes: readonly string[]): Evidence {
  const periodDays = period.to - period.from + 1;
  return { kind: 'audit-log', asOf: hoursAgo(2), coveredDays: Math.max(0, periodDays - missing), periodDays, notes };
}

/** A plot as the model would answer for an invented organization. */
export function plotOf({ plot, preset }: PlotQuery, organization: Organization): PlotReport {
  const { active, eligible, known, members } = organization;
  const period = periodOf(preset);
  const evidence = organization.evidence(period);
  switch (plot) {
    case 'active-users':
      return {
        plot,
        period,
        active,
        eligible,
        activeSince: sinceOf(period, active),
        evidence: sinceEvidence(organization, period),
      };
    case 'users-over-time': {
      const bucket = daysIn(period) > 185 ? 'week' : 'day';
      return {
        plot,
        period,
        bucket,
        points: bucket === 'day' ? daysOf(period, known) : weeksOf(period, known),
        evidence,
      };
    }
    case 'weekly-active':
      return { plot, period, points: weeksOf(period, known), evidence };
    case 'most-active':
      return { plot, period, members, evidence };
  }
}

/** Who was active in a period is told by a members list too. */
function sinceEvidence({ active, evidence }: Organization, period: Period): Evidence {
  const told = evidence(period);
  if (told.kind !== 'none' || active.kind === 'unknown') return told;
  return { ...told, kind: 'roster', roster: 'page', asOf: hoursAgo(5) };
}
