import type { DayCoverage } from '../../components/activity/activity-index';
import { type Instant, type UtcDay, addDays, isoDate } from '../../components/activity/day';
import { type DaysActiveReading, readingDaysFor } from '../../components/activity/metrics/days-active-readings';
import { needsReadings } from '../../components/activity/metrics/most-active';
import { plotReport } from '../../components/activity/metrics/plot-report';
import { summarize } from '../../components/activity/metrics/summary';
import type { OrganizationActivity } from '../../components/activity/organization-activity';
import type { PlotQuery, PlotReport } from '../../components/activity/report';
import type { OrganizationSummary, SourceSummary, SyncState } from '../messages';
import type { Handlers } from '../messaging/server';
import { failed, succeeded } from '../problem';
import { newestReading } from '../store/readings';
import { SOURCE_NAMES, type OrganizationRecord, type SourceName, type SyncRecord } from '../store/schema';
import { extentOf } from './extent';
import { knownActivity } from './known-organization';
import type { Rooms } from './rooms';
import { problemPhrases } from '../problem-phrases.strings';

type OrganizationHandlers = Pick<Handlers, 'organizations.list' | 'panel.organization' | 'activity.plots'>;

/** What popup, panel and dashboard ask about organizations. */
export function organizationHandlers(rooms: Rooms): OrganizationHandlers {
  return {
    async 'organizations.list'() {
      const summaries: OrganizationSummary[] = [];
      // One after the other: opening several large organizations at once would hold all of them in memory.
      for (const record of await rooms.organizations.list()) summaries.push(await summaryOf(rooms, record));
      return succeeded(summaries);
    },
    async 'panel.organization'(_data, caller) {
      if (caller.kind !== 'embedded-panel')
        return failed({ kind: 'not-allowed', what: problemPhrases.refused.showPanel });
      const known = await rooms.organizations.record(caller.organization.id);
      if (!known) await rooms.organizations.describe(caller.organization);
      const record = known ?? (await rooms.organizations.record(caller.organization.id));
      return record
        ? succeeded(await summaryOf(rooms, record))
        : failed({ kind: 'not-found', what: problemPhrases.missing.organization });
    },
    async 'activity.plots'({ organization, queries }) {
      const activity = await knownActivity(rooms, organization);
      const now = rooms.now();
      const reports: PlotReport[] = [];
      for (const query of queries) {
        reports.push(plotReport(activity, query, now, await readingsFor(rooms, activity, query, now)));
      }
      return succeeded(reports);
    },
  };
}

/** The kept readings of the number of active days that a report can use. */
async function readingsFor(
  { organizations }: Rooms,
  activity: OrganizationActivity,
  { plot, preset }: PlotQuery,
  now: Instant,
): Promise<readonly DaysActiveReading[]> {
  const period = plot === 'most-active' ? needsReadings(activity, preset, now) : undefined;
  if (!period) return [];
  const { organization } = activity;
  const days = readingDaysFor(await organizations.snapshotDays(organization.id), period);
  // One alone cannot be compared.
  return days.length < 2 ? [] : organizations.daysActiveOn(organization, days);
}

/** An organization in a few numbers, with what each source told and lacks. */
export async function summaryOf(rooms: Rooms, record: OrganizationRecord): Promise<OrganizationSummary> {
  const { organization } = record;
  const [activity, settings, sync, isConnected] = await Promise.all([
    rooms.organizations.activityFor(organization),
    rooms.settings.read(),
    rooms.syncs.read(organization.id),
    rooms.connections.isConnected(organization.id),
  ]);
  // Opening it may have found records that can no longer be read: the sources say so now.
  const current = (await rooms.organizations.record(organization.id)) ?? record;
  const figures = summarize(activity, rooms.now(), settings.thresholds);
  return {
    organization,
    ...figures,
    ...extentOf(activity),
    connected: isConnected,
    lastSync: sync?.succeededAt,
    sync: rooms.sync.stateOf(organization.id) ?? restingState(sync),
    sources: SOURCE_NAMES.flatMap((source) => sourceSummary(current, activity, source)),
    auditDays: auditDaysOf(activity),
  };
}

/** Of a sync that is not running: asleep until the server's pause is over, about to be taken up again, or done. */
function restingState(record: SyncRecord | undefined): SyncState {
  if (record?.isUnfinished && record.resumeAt !== undefined) {
    return { phase: 'waiting', until: record.resumeAt, isAsked: true };
  }
  // Its background was killed; a new one begins with the members.
  if (record?.isUnfinished) return { phase: 'roster' };
  return { phase: 'idle', lastProblem: record?.lastProblem };
}

function sourceSummary(
  { sources }: OrganizationRecord,
  { rosters }: OrganizationActivity,
  source: SourceName,
): readonly SourceSummary[] {
  const record = sources[source];
  if (!record) return [];
  const isRoster = source !== 'audit-log' && source !== 'audit-file';
  const reading = isRoster ? newestReading(rosters, source) : undefined;
  return [{ source, ...record, members: reading?.listed, complete: reading?.complete }];
}

function auditDaysOf({ index }: OrganizationActivity): OrganizationSummary['auditDays'] {
  const complete = daysWith(index.span, (day) => index.coverage(day), 'complete');
  const [from, to] = [complete[0], complete.at(-1)];
  return {
    complete: complete.length,
    from: from === undefined ? undefined : isoDate(from),
    to: to === undefined ? undefined : isoDate(to),
  };
}

function daysWith(
  span: OrganizationActivity['index']['span'],
  coverageOf: (day: UtcDay) => DayCoverage,
  wanted: DayCoverage,
): readonly UtcDay[] {
  const days: UtcDay[] = [];
  if (!span) return days;
  for (let day = span.from; day <= span.to; day = addDays(day, 1)) if (coverageOf(day) === wanted) days.push(day);
  return days;
}
