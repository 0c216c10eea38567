import { addDays } from '../../components/activity/day';
import { blindSpotsOf } from '../../components/activity/metrics/blind-spots';
import { historyCoverage } from '../../components/activity/metrics/history-coverage';
import type { Handlers } from '../messaging/server';
import { succeeded } from '../problem';
import { knownActivity } from './known-organization';
import type { Rooms } from './rooms';

/** What figures rest on. */
export function evidenceHandlers(rooms: Rooms): Pick<Handlers, 'evidence.read'> {
  return {
    async 'evidence.read'({ organization }) {
      const [activity, files, days] = await Promise.all([
        knownActivity(rooms, organization),
        rooms.organizations.auditFiles(organization),
        rooms.organizations.snapshotDays(organization),
      ]);
      const coverage = historyCoverage(activity, rooms.now());
      const covered = coverage.days.map((_coverage, i) => addDays(coverage.from, i));
      const imported = files.filter(({ isDone }) => isDone).length;
      return succeeded({
        coverage,
        daySources: await rooms.organizations.daySources(activity.organization, covered),
        blindSpots: blindSpotsOf(activity.organization.deployment),
        auditFiles: { imported, unfinished: files.length - imported },
        snapshots: { days: days.length, from: days[0], to: days.at(-1) },
      });
    },
  };
}
