import { addDays } from '../../components/activity/day';
import { blindSpotsOf } from '../../components/activity/metrics/blind-spots';
import { historyCoverage } from '../../components/activity/metrics/history-coverage';
import { packText } from '../messaging/packed-json';
import type { Handlers } from '../messaging/server';
import { succeeded } from '../problem';
import { countSetAside, deleteSetAside, readSetAside } from '../store/set-aside-records';
import { knownActivity, knownOrganization } from './known-organization';
import type { Rooms } from './rooms';

/** What figures rest on. */
export function evidenceHandlers(
  rooms: Rooms,
): Pick<Handlers, 'evidence.read' | 'set-aside.read' | 'set-aside.delete'> {
  return {
    async 'evidence.read'({ organization }) {
      const activity = await knownActivity(rooms, organization);
      const [files, days, damaged] = await Promise.all([
        rooms.organizations.auditFiles(organization),
        rooms.organizations.snapshotDays(organization),
        // After the activity: opening it may set records aside.
        countSetAside(rooms.database, organization),
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
        setAside: [...damaged].map(([store, count]) => ({ store, count })),
      });
    },
    async 'set-aside.read'({ organization }) {
      await knownOrganization(rooms, organization);
      const records = await readSetAside(rooms.database, organization);
      return succeeded({ packed: await packText(JSON.stringify(records, asPlain, 1)) });
    },
    async 'set-aside.delete'({ organization }) {
      await knownOrganization(rooms, organization);
      return succeeded({ deleted: await deleteSetAside(rooms.database, organization) });
    },
  };
}

/** Columns as lists: JSON would tell them place by place. What is no number would be told as null. */
function asPlain(_key: string, value: unknown): unknown {
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return Array.from(value as Uint8Array, asPlainNumber);
  return typeof value === 'number' ? asPlainNumber(value) : value;
}

function asPlainNumber(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}
