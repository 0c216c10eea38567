import { dayOf, isoDate } from '../../components/activity/day';
import { leaderboardOf } from '../../components/activity/insights/leaderboard';
import { overviewOf, peopleCounted } from '../../components/activity/insights/overview';
import { reconciliationOf } from '../../components/activity/insights/reconcile';
import { seatsReport } from '../../components/activity/insights/seats';
import { teamsReport } from '../../components/activity/insights/teams';
import { cohortsOf, trendsOf } from '../../components/activity/trends/trends';
import type { Handlers } from '../messaging/server';
import { succeeded } from '../problem';
import { visitedOn } from '../settings/visit-store';
import { knownActivity, knownOrganization } from './known-organization';
import type { Rooms } from './rooms';

type InsightsHandlers = Pick<
  Handlers,
  | 'insights.overview'
  | 'insights.people'
  | 'insights.visit'
  | 'insights.trends'
  | 'insights.cohorts'
  | 'insights.teams'
  | 'insights.reconcile'
  | 'insights.seats'
  | 'insights.seat-choices'
  | 'insights.save-seat-choices'
  | 'insights.leaderboard'
>;

/** What the dashboard asks about how an organization uses W&B. */
export function insightsHandlers(rooms: Rooms): InsightsHandlers {
  return {
    async 'insights.overview'({ organization, preset }) {
      return succeeded(overviewOf(await knownActivity(rooms, organization), preset, rooms.now()));
    },
    async 'insights.people'({ organization, preset, figure }) {
      return succeeded(peopleCounted(await knownActivity(rooms, organization), preset, figure, rooms.now()));
    },
    async 'insights.visit'({ organization }) {
      await knownOrganization(rooms, organization);
      const visits = visitedOn(dayOf(rooms.now()), await rooms.visits.read(organization));
      await rooms.visits.save(organization, visits);
      return succeeded(visits.before === undefined ? {} : { before: isoDate(visits.before) });
    },
    async 'insights.trends'({ organization, preset }) {
      return succeeded(trendsOf(await knownActivity(rooms, organization), preset, rooms.now()));
    },
    async 'insights.cohorts'({ organization }) {
      return succeeded(cohortsOf(await knownActivity(rooms, organization), rooms.now()));
    },
    async 'insights.teams'({ organization, preset }) {
      const [activity, policy] = await Promise.all([
        knownActivity(rooms, organization),
        rooms.seatChoices.read(organization),
      ]);
      return succeeded(teamsReport(activity, preset, policy, rooms.now()));
    },
    async 'insights.reconcile'({ organization, preset }) {
      return succeeded(reconciliationOf(await knownActivity(rooms, organization), preset, rooms.now()));
    },
    async 'insights.seats'({ organization, policy }) {
      return succeeded(seatsReport(await knownActivity(rooms, organization), policy, rooms.now()));
    },
    async 'insights.seat-choices'({ organization }) {
      await knownOrganization(rooms, organization);
      return succeeded(await rooms.seatChoices.read(organization));
    },
    async 'insights.save-seat-choices'({ organization, choices }) {
      await knownOrganization(rooms, organization);
      await rooms.seatChoices.save(organization, choices);
      return succeeded(choices);
    },
    async 'insights.leaderboard'({ organization, preset, order, limit }) {
      const activity = await knownActivity(rooms, organization);
      return succeeded(leaderboardOf(activity, preset, order, limit, rooms.now()));
    },
  };
}
