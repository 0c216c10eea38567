import type { Instant, UtcDay } from '../day';
import type { RosterSource } from '../member';
import type { Organization } from '../organization';
import type { OrganizationActivity } from '../organization-activity';
import type { Period } from '../period';
import type { Evidence } from '../report';
import type { StatusThresholds } from '../status';
import type { PeriodDays } from './period-days';

/** What an export rests on: everything its manifest tells but the file itself. Plain JSON. */
export interface ExportFacts {
  readonly organization: Organization;
  readonly exportedAt: Instant;
  readonly period: Period;
  /** Days of the period whose audit log was not read completely, as runs. */
  readonly gaps: readonly { readonly from: UtcDay; readonly to: UtcDay }[];
  readonly evidence: Evidence;
  readonly thresholds: StatusThresholds;
  readonly members: {
    /** On the members list now, as far as it is known. */
    readonly known: number;
    /** How many there are, if a source told. */
    readonly total?: number;
    /** Whether some source has listed them all. */
    readonly complete: boolean;
  };
  readonly sources: readonly ExportSource[];
  /** Written in privacy mode: people, teams and the organization have pseudonyms, small groups are merged. */
  readonly isPseudonymous?: boolean;
}

/** When a source was last read, and how much of the members list it told. */
export interface ExportSource {
  readonly source: RosterSource | 'audit-log';
  readonly readAt: Instant;
  readonly members?: number;
  readonly complete?: boolean;
}

/** Gathers what an export of an organization rests on. */
export function exportFacts(
  activity: OrganizationActivity,
  { window, evidence }: PeriodDays,
  thresholds: StatusThresholds,
  exportedAt: Instant,
): ExportFacts {
  const newestFirst = [...activity.rosters].sort((a, b) => b.takenAt - a.takenAt);
  return {
    organization: activity.organization,
    exportedAt,
    period: window.period,
    gaps: window.gaps,
    evidence,
    thresholds,
    members: {
      known: activity.members.filter(({ present }) => present).length,
      total: newestFirst.find(({ total }) => total !== undefined)?.total,
      complete: activity.rosters.some(({ complete }) => complete),
    },
    sources: [...rosterSources(newestFirst), ...auditSource(activity)],
  };
}

function rosterSources(newestFirst: OrganizationActivity['rosters']): readonly ExportSource[] {
  const newest = newestFirst.filter(({ source }, i) => newestFirst.findIndex((one) => one.source === source) === i);
  return newest.map(({ source, takenAt, listed, complete }) => ({
    source,
    readAt: takenAt,
    members: listed,
    complete,
  }));
}

function auditSource({ auditReadAt }: OrganizationActivity): readonly ExportSource[] {
  return auditReadAt === undefined ? [] : [{ source: 'audit-log', readAt: auditReadAt }];
}
