import { type UtcDay, MS_PER_DAY, addDays, dayOf, isoDate, mondayOf } from '../../components/activity/day';
import { type ChangeKind, changesBetween } from '../../components/activity/insights/changes';
import { seatsReport } from '../../components/activity/insights/seats';
import { decisiveRoster } from '../../components/activity/metrics/roster-bounds';
import { plotWindow } from '../../components/activity/metrics/plot-window';
import { weeklySeries } from '../../components/activity/metrics/series';
import type { OrganizationId } from '../../components/activity/organization';
import type { OrganizationActivity } from '../../components/activity/organization-activity';
import { customPeriod } from '../../components/activity/period';
import type { Handlers } from '../messaging/server';
import { succeeded } from '../problem';
import type { Glance } from '../watch-messages';
import { nextSteps } from '../watch/next-steps';
import { knownActivity, knownOrganization } from './known-organization';
import { rosterOn } from './roster-on-day';
import type { Rooms } from './rooms';
import { findingsOf, markSeen, missingDaysOf } from './watch-look';

type WatchHandlers = Pick<Handlers, 'watch.read' | 'watch.save' | 'watch.seen' | 'popup.glance'>;

const GLANCE_WEEKS = 12;

/** What deserves attention, and what one look needs. */
export function watchHandlers(rooms: Rooms): WatchHandlers {
  const answer = async (organization: OrganizationId) =>
    succeeded({
      choices: await rooms.watchChoices.read(organization),
      results: await findingsOf(rooms, organization),
    });
  return {
    async 'watch.read'({ organization }) {
      await knownOrganization(rooms, organization);
      return answer(organization);
    },
    async 'watch.save'({ organization, choices }) {
      await knownOrganization(rooms, organization);
      await rooms.watchChoices.save(organization, choices);
      return answer(organization);
    },
    async 'watch.seen'({ organization }) {
      await knownOrganization(rooms, organization);
      await markSeen(rooms, organization);
      return succeeded({ seen: true });
    },
    async 'popup.glance'({ organization }) {
      const activity = await knownActivity(rooms, organization);
      const [changes, steps] = await Promise.all([changesSinceVisit(rooms, organization), stepsFor(rooms, activity)]);
      return succeeded<Glance>({ weeks: weeksOf(rooms, activity), changes, steps });
    },
  };
}

function weeksOf(rooms: Rooms, activity: OrganizationActivity): Glance['weeks'] {
  const today = dayOf(rooms.now());
  const from = addDays(mondayOf(today), -7 * GLANCE_WEEKS);
  return weeklySeries(activity, plotWindow(activity, customPeriod(from, today), rooms.now()));
}

/** Between the list kept at the visit before today's, or else the one before the newest, and the newest. */
async function changesSinceVisit(rooms: Rooms, organization: OrganizationId): Promise<Glance['changes']> {
  const [days, visits] = await Promise.all([
    rooms.organizations.snapshotDays(organization),
    rooms.visits.read(organization),
  ]);
  const visit = visits.last === dayOf(rooms.now()) ? visits.before : visits.last;
  const newest = days.at(-1);
  const then = days.filter((day) => newest !== undefined && day < newest && day <= (visit ?? newest)).at(-1);
  if (newest === undefined || then === undefined) return undefined;
  const { deployment } = await knownOrganization(rooms, organization);
  const [before, after] = await Promise.all([then, newest].map((day: UtcDay) => rosterOn(rooms, organization, day)));
  if (!before || !after) return undefined;
  const { thresholds } = await rooms.settings.read();
  const counts: Partial<Record<ChangeKind, number>> = {};
  for (const { kind } of changesBetween(before, after, deployment, thresholds).changes) {
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return { from: isoDate(then), to: isoDate(newest), counts };
}

async function stepsFor(rooms: Rooms, activity: OrganizationActivity): Promise<Glance['steps']> {
  const { id } = activity.organization;
  const [results, policy, isConnected, missingDays] = await Promise.all([
    findingsOf(rooms, id),
    rooms.seatChoices.read(id),
    rooms.connections.isConnected(id),
    missingDaysOf(rooms, id),
  ]);
  const { judged, privileged } = seatsReport(activity, policy, rooms.now());
  const roster = decisiveRoster(activity);
  const count = (tier: string) => judged.filter((one) => one.tier === tier).length;
  return nextSteps({
    fired: results.flatMap((result) => (result.state === 'fired' ? [result.finding] : [])),
    isConnected,
    isListComplete: roster?.complete ?? false,
    listAgeDays: roster?.complete ? Math.floor((rooms.now() - roster.takenAt) / MS_PER_DAY) : undefined,
    seats: { certain: count('certain'), probable: count('probable') },
    hasSingleAdmin: privileged.admins === 1 && privileged.rolesUntold === 0,
    missingDays,
  });
}
